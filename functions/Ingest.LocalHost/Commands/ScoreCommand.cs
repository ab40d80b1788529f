using System.CommandLine;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.LocalHost.Scoring;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest score GOLD_DIR DOCS_DIR [--verbose]</c>: how well annotated documents are read.</summary>
internal static class ScoreCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var gold = new Argument<DirectoryInfo>("GOLD_DIR") { Description = "Annotations: one JSON file for each document." };
        var documents = new Argument<DirectoryInfo>("DOCS_DIR") { Description = "The documents; may hold articles and resolutions." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "List every miss, every false answer and every wrong field." };
        var command = new Command("score", "Extract annotated documents and print precision, recall and accuracies.") { gold, documents, verbose };
        command.SetAction(async (parsed, cancellation) =>
        {
            var sheet = await new CorpusScorer(new DocumentReader(), new DocumentExtractor())
                .ScoreAsync(PathOf(parsed.GetRequiredValue(gold)), PathOf(parsed.GetRequiredValue(documents)), cancellation);
            new ScoreReport(parsed.InvocationConfiguration.Output, parsed.GetValue(verbose)).Write(sheet);
            return ExitCodes.Success;
        });
        return command;
    }

    private static string PathOf(DirectoryInfo folder) => folder.Exists ? folder.FullName : throw new FriendlyException($"There is no folder {folder}.");
}
