using System.Diagnostics;
using System.Reflection;

namespace Ingest.Architecture.Tests.Infra;

/// <summary>The Bicep compiler that this build brought along, if it did.</summary>
internal static class BicepCompiler
{
    private static readonly string? Compiler = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => a.Key == "BicepCompiler")?.Value;

    public static string? SkipReason => Compiler is null
        ? "There is no Bicep compiler: its package is taken on Linux x64 where the feed has the genuine packages (OfflineFeed=false)."
        : null;

    /// <summary>Runs it in a folder; gives what it wrote to either stream.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(string folder, params string[] arguments)
    {
        // A package does not carry the right to be run everywhere.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Compiler!, File.GetUnixFileMode(Compiler!) | UnixFileMode.UserExecute);
        }

        using Process process = Process.Start(new ProcessStartInfo(Compiler!, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output + errors.Result
            : throw new InvalidOperationException($"bicep {string.Join(' ', arguments)}: {output}{errors.Result}");
    }
}
