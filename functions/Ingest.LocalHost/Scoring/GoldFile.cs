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
    /// <exception cref="InvalidDataException">A file is no JSON of the expected shape.</exception>
    public static ImmutableArray<GoldFile> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read).OfType<GoldFile>()];

    /// <summary>Reads one file.</summary>
    /// <returns>Null where the file has no observations at all, such as a list of goals.</returns>
    /// <exception cref="InvalidDataException">The file is no JSON of the expected shape.</exception>
    public static GoldFile? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var document = JsonSerializer.Deserialize(stream, GoldJson.Default.GoldDocument);
            var name = Path.GetFileNameWithoutExtension(path);
            return document?.Observations is { } rows ? new GoldFile(name, document.Doc ?? name, [.. rows.Select(row => row.ToGold())]) : null;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{path} is no file of observations: {fault.Message}", fault);
        }
    }
}
