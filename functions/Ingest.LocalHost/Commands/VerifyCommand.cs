using System.CommandLine;
using Ingest.LocalHost.Stack;
using Ingest.LocalHost.Verification;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest verify EXPECTED.json [--documents DIR] [--direct]</c>: the ledger of a folder of documents against an answer sheet.</summary>
internal static class VerifyCommand
{
    private const int MinorByDefault = 10;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var expected = new Argument<FileInfo>("EXPECTED") { Description = "Answer sheet: JSON with goals, conflicts, reportedVerdicts and consistent." };
        var documents = new Option<DirectoryInfo?>("--documents") { Description = "Folder with 'articles' and 'resolutions'; the folder above that of EXPECTED otherwise.", HelpName = "DIR" };
        var direct = new Option<bool>("--direct") { Description = "Read, extract and evaluate in this process, without storage, host and HTTP." };
        var goals = new Option<int?>("--min-goals") { Description = "Goals that must be right in all parts; all otherwise.", HelpName = "N" };
        var major = new Option<int?>("--min-major") { Description = "Major contradictions that must be found; all otherwise.", HelpName = "N" };
        var minor = new Option<int?>("--min-minor") { Description = $"Minor contradictions that must be found; {MinorByDefault}, or all where there are fewer, otherwise.", HelpName = "N" };
        var wrong = new Option<int>("--max-false") { Description = "Contradictions allowed where the figures agree; 0 otherwise.", HelpName = "N" };
        var timeout = new Option<int>("--timeout") { Description = "Seconds after which documents not processed count as failed.", DefaultValueFactory = _ => 120, HelpName = "SECONDS" };
        var command = new Command("verify", "Hold goals, statuses and contradictions of documents against an answer sheet.") { expected, documents, direct, goals, major, minor, wrong, timeout };
        command.SetAction((parsed, cancellation) =>
        {
            AnswerSheet sheet = AnswerSheet.Read(parsed.GetRequiredValue(expected));
            var thresholds = new Thresholds(
                parsed.GetValue(goals) ?? sheet.Goals.Count,
                parsed.GetValue(major) ?? sheet.Conflicts.Count(conflict => conflict.IsMajor),
                parsed.GetValue(minor) ?? Math.Min(MinorByDefault, sheet.Conflicts.Count(conflict => !conflict.IsMajor)),
                parsed.GetValue(wrong));
            string folder = parsed.GetValue(documents)?.FullName ?? parsed.GetRequiredValue(expected).Directory?.Parent?.FullName ?? ".";
            var settings = new Settings(sheet, thresholds, folder, parsed.GetValue(direct), TimeSpan.FromSeconds(parsed.GetValue(timeout)));
            return RunAsync(settings, parsed.InvocationConfiguration.Output, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, TextWriter output, CancellationToken cancellation)
    {
        var files = DocumentFolder.Read(settings.Folder);
        AnswerSheet found = settings.Direct
            ? await DirectLedger.ReadAsync(files, output, cancellation)
            : await ServeAsync(settings, files, output, cancellation);
        var report = new VerificationReport(settings.Sheet, found);
        report.Write(output);
        return report.Holds(settings.Thresholds) ? ExitCodes.Success : ExitCodes.Failed;
    }

    private static async Task<AnswerSheet> ServeAsync(
        Settings settings, IReadOnlyList<(FileInfo File, LocalDocument Document)> files, TextWriter output, CancellationToken cancellation)
    {
        await using LocalStack stack = await LocalStack.StartAsync(new StackOptions { PollInterval = PollInterval }, output.WriteLine, cancellation);
        await Parallel.ForEachAsync(files, cancellation, async (file, stop) => await DocumentFolder.UploadAsync(stack.Blobs, file.File, file.Document, stop));
        var progress = new DocumentProgress(stack.Api, [.. files.Select(file => file.Document.Path)], output);
        return await progress.WaitAsync(settings.Timeout, cancellation)
            ? await ServedLedger.ReadAsync(stack.Api, cancellation)
            : throw new FriendlyException($"Not all documents were processed: {progress.Summary}.", ExitCodes.Failed);
    }

    private sealed record Settings(AnswerSheet Sheet, Thresholds Thresholds, string Folder, bool Direct, TimeSpan Timeout);
}
