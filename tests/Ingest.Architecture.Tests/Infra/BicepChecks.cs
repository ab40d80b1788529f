namespace Ingest.Architecture.Tests.Infra;

/// <summary>What a Bicep compiler would refuse, as far as it can be seen without one. Every finding says where and what.</summary>
public static class BicepChecks
{
    public static IEnumerable<string> All(InfraTree tree)
    {
        var files = tree.Bicep.ToDictionary(f => f.Path, StringComparer.Ordinal);
        return files.Values.SelectMany(file => Symbols(file).Concat(Modules(file, files)).Concat(Loads(file, tree)).Concat(Versions(file, tree)))
            .Concat(UnusedVersions(tree))
            .Concat(Orphans(files))
            .Concat(Answers(files["main.bicep"], tree));
    }

    private static IEnumerable<string> Symbols(BicepFile file)
    {
        var declared = file.Declared;
        var used = file.Used.ToHashSet(StringComparer.Ordinal);
        var undeclared = used.Where(n => !declared.Contains(n)).Select(n => $"{file.Path}: '{n}' is used but not declared");
        var unused = file.Parameters.Keys.Where(n => !used.Contains(n)).Select(n => $"{file.Path}: parameter '{n}' is never used");
        return undeclared.Concat(unused);
    }

    private static IEnumerable<string> Modules(BicepFile file, Dictionary<string, BicepFile> files)
    {
        foreach (var (symbol, path, given) in file.Modules)
        {
            if (!files.TryGetValue(path, out var target))
            {
                yield return $"{file.Path}: module '{symbol}' names '{path}', which is not there";
                continue;
            }

            foreach (string missing in target.Parameters.Where(p => p.Value).Select(p => p.Key).Except(given))
            {
                yield return $"{file.Path}: module '{symbol}' is not given '{missing}'";
            }

            foreach (string unknown in given.Except(target.Parameters.Keys))
            {
                yield return $"{file.Path}: module '{symbol}' is given '{unknown}', which it does not take";
            }

            foreach (var (_, output) in file.OutputUses.Where(u => u.Module == symbol && !target.Outputs.Contains(u.Output)))
            {
                yield return $"{file.Path}: module '{symbol}' has no output '{output}'";
            }
        }
    }

    private static IEnumerable<string> Loads(BicepFile file, InfraTree tree) => file.LoadedFiles
        .Where(load => !tree.Has(load.Replace("../", "", StringComparison.Ordinal)))
        .Select(load => $"{file.Path}: loads '{load}', which is not there");

    private static IEnumerable<string> Versions(BicepFile file, InfraTree tree) => file.Resources
        .Where(r => !tree.ApiVersions.TryGetValue(r.Type, out string? version) || version != r.Version)
        .Select(r => $"{file.Path}: {r.Type}@{r.Version} is not the version of api-versions.json");

    private static IEnumerable<string> UnusedVersions(InfraTree tree) =>
        tree.ApiVersions.Keys.Except(tree.Bicep.SelectMany(f => f.Resources).Select(r => r.Type))
            .Select(type => $"api-versions.json: {type} is used nowhere");

    /// <summary>What azd fills in is what main.bicep asks for.</summary>
    private static IEnumerable<string> Answers(BicepFile main, InfraTree tree) =>
        tree.AzdParameters.Except(main.Parameters.Keys).Select(p => $"main.parameters.json: main.bicep has no parameter '{p}'")
            .Concat(main.Parameters.Where(p => p.Value).Select(p => p.Key).Except(tree.AzdParameters).Select(p => $"main.parameters.json: lacks '{p}'"));

    private static IEnumerable<string> Orphans(Dictionary<string, BicepFile> files) =>
        files.Keys.Where(p => p != "main.bicep").Except(files.Values.SelectMany(f => f.Modules).Select(m => m.Path))
            .Select(path => $"{path}: no module uses it");
}
