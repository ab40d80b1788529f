using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.LocalHost.Scoring;

/// <summary>Reads every annotated document of a folder and scores what is extracted from it.</summary>
/// <param name="reader">Reads documents.</param>
/// <param name="extractor">Extracts observations.</param>
internal sealed class CorpusScorer(DocumentReader reader, DocumentExtractor extractor)
{
    /// <summary>Scores all gold files of a folder.</summary>
    /// <param name="goldFolder">Gold files.</param>
    /// <param name="documentFolder">Documents.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <exception cref="InvalidDataException">There is no gold file, a document is absent, or it cannot be read.</exception>
    public async Task<ScoreSheet> ScoreAsync(string goldFolder, string documentFolder, CancellationToken cancellation)
    {
        var locator = new DocumentLocator(documentFolder);
        var scores = ImmutableArray.CreateBuilder<DocumentScore>();
        foreach (var gold in GoldFile.ReadFolder(goldFolder))
        {
            var path = locator.Find(gold) ?? throw new InvalidDataException($"{documentFolder} holds no document {gold.Document}.");
            scores.Add(DocumentScore.Of(gold, await ExtractAsync(path, locator.Describe(path), cancellation).ConfigureAwait(false)));
        }

        return scores.Count > 0 ? new ScoreSheet(scores.ToImmutable()) : throw new InvalidDataException($"{goldFolder} holds no gold file.");
    }

    private async Task<ImmutableArray<Figure>> ExtractAsync(string path, DocumentContext context, CancellationToken cancellation)
    {
        using var stream = File.OpenRead(path);
        var result = await reader.ReadAsync(context.Name, null, stream, cancellation).ConfigureAwait(false);
        return result.Document is { } document
            ? [.. extractor.Extract(document, context).Observations.Select(observation => observation.ToFigure())]
            : throw new InvalidDataException($"{path}: {result.Rejection?.Message}");
    }
}
