/// <summary>Runs inside the worker, before Program.cs (DOTNET_STARTUP_HOOKS): ends it when the tests end, however they do. The runtime asks for this name, without a namespace.</summary>
internal static class StartupHook
{
    public static void Initialize() => new Thread(EndWithTests) { IsBackground = true }.Start();

    /// <summary>Standard input is a pipe from the tests, which nobody writes to.</summary>
    private static void EndWithTests()
    {
        using Stream tests = Console.OpenStandardInput();
        tests.ReadByte();
        Environment.Exit(0);
    }
}
