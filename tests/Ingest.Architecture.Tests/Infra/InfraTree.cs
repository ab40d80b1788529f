using System.Text.Json;
using Ingest.Testing;

namespace Ingest.Architecture.Tests.Infra;

/// <summary>The files that describe where Ingest runs, by path below the repository root's infra/ (or the root, for local.settings.sample.json); a test may plant a change.</summary>
public sealed class InfraTree
{
    private readonly Dictionary<string, string> files;

    private InfraTree(Dictionary<string, string> files) => this.files = files;

    public IReadOnlyDictionary<string, string> Files => files;

    public IReadOnlyList<BicepFile> Bicep => [.. files.Where(f => f.Key.EndsWith(".bicep", StringComparison.Ordinal)).Select(f => new BicepFile(f.Key, f.Value))];

    public IReadOnlyDictionary<string, string> ApiVersions => Strings(files["api-versions.json"]);

    /// <summary>Role name to role definition id.</summary>
    public IReadOnlyDictionary<string, string> Roles => Strings(files["roles.json"]);

    /// <summary>Names of the parameters that azd gives to main.bicep.</summary>
    public IReadOnlyList<string> AzdParameters =>
        [.. JsonDocument.Parse(files["main.parameters.json"]).RootElement.GetProperty("parameters").EnumerateObject().Select(p => p.Name)];

    public JsonElement Names => JsonDocument.Parse(files["names.json"]).RootElement;

    public JsonElement LocalSettings => JsonDocument.Parse(files["local.settings.sample.json"]).RootElement.GetProperty("Values");

    public JsonElement Host => JsonDocument.Parse(files["host.json"]).RootElement;

    public string this[string path] => files[path];

    public static InfraTree Read()
    {
        string infra = Path.Combine(Repository.Root, "infra");
        var files = Directory.EnumerateFiles(infra, "*.*", SearchOption.TopDirectoryOnly)
            .Concat(Directory.EnumerateFiles(Path.Combine(infra, "modules")))
            .ToDictionary(p => Path.GetRelativePath(infra, p).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        files["local.settings.sample.json"] = File.ReadAllText(Path.Combine(Repository.Root, "local.settings.sample.json"));
        files["host.json"] = File.ReadAllText(Path.Combine(Repository.Root, "functions", "Ingest.Functions", "host.json"));
        return new(files);
    }

    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The same tree with one text replaced in one file, once.</summary>
    public InfraTree With(string path, string old, string replacement)
    {
        Assert.Contains(old, files[path], StringComparison.Ordinal);
        int at = files[path].IndexOf(old, StringComparison.Ordinal);
        return new(new(files) { [path] = files[path][..at] + replacement + files[path][(at + old.Length)..] });
    }

    private static Dictionary<string, string> Strings(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
}
