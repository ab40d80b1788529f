namespace Ingest.Architecture.Tests.Infra;

/// <summary>
/// What Azure would be asked for: infra/ compiled, and its expressions evaluated as far as they can be before anything is deployed
/// (<c>bicep snapshot</c>). What only Azure knows, such as the id of an identity, stands there as the expression that asks for it.
/// </summary>
internal sealed class CompiledInfra : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingest-infra-").FullName;

    public CompiledInfra(InfraTree tree)
    {
        foreach (var (path, text) in tree.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), text);
        }
    }

    /// <summary>Findings of the compiler and its linter, without those that come with time alone.</summary>
    public IReadOnlyList<string> Findings => [.. BicepCompiler.Run(folder, "lint", "main.bicep").Split('\n')
        .Where(line => line.Length > 0 && !line.Contains("use-recent-api-versions", StringComparison.Ordinal))];

    /// <summary>Paths of the files that <c>bicep format</c> would write otherwise.</summary>
    public IReadOnlyList<string> Unformatted()
    {
        Dictionary<string, string> before = Read();
        BicepCompiler.Run(folder, "format", "--pattern", "**/*.bicep");
        return [.. Read().Where(f => before[f.Key] != f.Value).Select(f => f.Key)];
    }

    /// <summary>The resources of a deployment (<c>predictedResources</c>, each with <c>id</c>, <c>type</c>, <c>name</c> and <c>properties</c>), as JSON.</summary>
    /// <param name="environment">Name of the parameter file: <c>dev</c> or <c>prod</c>.</param>
    public string Deploy(string environment)
    {
        BicepCompiler.Run(
            folder, "snapshot", $"{environment}.bicepparam", "--mode", "overwrite", "--deployment-name", "ingest", "--location", "southeastasia",
            "--subscription-id", "00000000-0000-0000-0000-000000000001");
        return File.ReadAllText(Path.Combine(folder, $"{environment}.snapshot.json"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Dictionary<string, string> Read() =>
        Directory.EnumerateFiles(folder, "*.bicep", SearchOption.AllDirectories).ToDictionary(p => Path.GetRelativePath(folder, p), File.ReadAllText, StringComparer.Ordinal);
}
