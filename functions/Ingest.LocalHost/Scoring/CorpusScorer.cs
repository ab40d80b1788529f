using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.LocalHost.Commands;

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
    /// <exception cref="FriendlyException">There is no gold file, or a document is absent.</exception>
    public async Task<ScoreSheet> ScoreAsync(string goldFolder, string documentFolder, CancellationToken cancellation)
    {
        var locator = new DocumentLocator(documentFolder);
        var scores = ImmutableArray.CreateBuilder<DocumentScore>();
        foreach (var gold in GoldFile.ReadFolder(goldFolder))
        {
            var path = locator.Find(gold) ?? throw new FriendlyException($"{documentFolder} holds no document {gold.Document}.");
            scores.Add(await ScoreAsync(gold, new FileInfo(path), cancellation));
        }

        return scores.Count > 0 ? new ScoreSheet(scores.ToImmutable()) : throw new FriendlyException($"{goldFolder} holds no gold file (*.json with observations).");
    }

    private async Task<DocumentScore> ScoreAsync(GoldFile gold, FileInfo file, CancellationToken cancellation)
    {
        var local = LocalDocument.Of(file, null);
        await using var stream = file.OpenRead();
        var read = await reader.ReadAsync(local.Name, null, stream, cancellation);
        var extraction = read.Document is { } document ? extractor.Extract(document, new DocumentContext(local.Kind, local.Name)) : null;
        return (read.Rejection ?? extraction!.Refusal) is { } rejection
            ? DocumentScore.Of(gold, [], $"rejected as {rejection.Code}")
            : DocumentScore.Of(gold, Figures(extraction!, local));
    }

    /// <summary>Goes by way of the JSON that <c>extract</c> writes, so that another program that reads those files must find the same.</summary>
    private static ImmutableArray<Figure> Figures(Extraction extraction, LocalDocument local)
    {
        var written = ExtractionJson.Write(extraction, local.Path);
        return [.. GoldFile.Parse(local.Name, written)!.Figures.Select(figure => figure.Preferred)];
    }
}
