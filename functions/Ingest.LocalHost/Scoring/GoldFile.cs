using System.Collections.Immutable;
using System.Text.Json;

namespace Ingest.LocalHost.Scoring;

/// <summary>A file of annotated (or predicted) observations of one document.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Document">Path or base name of the document.</param>
/// <param name="Figures">The observations, in the order of the file.</param>
internal sealed record GoldFile(string Name, string Document, ImmutableArray<GoldFigure> Figures)
{
    /// <summary>Reads every <c>*.json</c> of a folder that has observations, by name.</summary>
    /// <exception cref="FriendlyException">A file is no JSON of the expected shape.</exception>
    public static ImmutableArray<GoldFile> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read).OfType<GoldFile>()];

    /// <summary>Reads one file.</summary>
    /// <returns>Null where the file has no observations at all, such as a list of goals.</returns>
    /// <exception cref="FriendlyException">The file is no JSON of the expected shape.</exception>
    public static GoldFile? Read(string path)
    {
        try
        {
            return Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        }
        catch (JsonException fault)
        {
            throw new FriendlyException($"{path} is no file of observations: {fault.Message}", inner: fault);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <returns>Null where it has no observations at all.</returns>
    /// <exception cref="JsonException">The text is no JSON of the expected shape.</exception>
    public static GoldFile? Parse(string name, string json)
    {
        var document = JsonSerializer.Deserialize(json, GoldSerialization.Default.GoldDocument);
        return document?.Observations is { } rows ? new GoldFile(name, document.Doc ?? name, [.. rows.Select(row => row.ToGold())]) : null;
    }
}
