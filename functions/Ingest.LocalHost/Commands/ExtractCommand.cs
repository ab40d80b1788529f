using System.CommandLine;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest extract FILE... [--out DIR] [--explain] [--area NAME] [--kind article|resolution]</c>: what would be read out of a file, without any storage.</summary>
internal static class ExtractCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Documents: .txt, .md, .html and whatever else the readers know.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<DirectoryInfo?>("--out") { Description = "Write DIR/<file name without extension>.json instead of printing.", HelpName = "DIR" };
        var explain = new Option<bool>("--explain") { Description = "Show the text with what was read and what was refused, and why." };
        var area = new Option<string?>("--area") { Description = "Area that the documents speak for; otherwise found in path and text.", HelpName = "NAME" };
        var kind = new Option<DocumentKind?>("--kind") { Description = "article or resolution; otherwise taken from the folder or file name." };
        var command = new Command("extract", "Print what would be extracted from documents, as JSON, without any storage.") { files, output, explain, area, kind };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(files), new(parsed.GetValue(output), parsed.GetValue(explain), parsed.GetValue(area), parsed.GetValue(kind)), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo[] files, Settings settings, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (files.FirstOrDefault(file => !file.Exists) is { } missing)
        {
            throw new FriendlyException(Directory.Exists(missing.FullName)
                ? $"{missing} is a folder: name the files in it, such as {Path.Combine(missing.ToString(), "*.txt")}."
                : $"There is no file {missing}.");
        }

        settings.Output?.Create();
        int code = ExitCodes.Success;
        foreach (FileInfo file in files)
        {
            code = Math.Max(code, await ExtractAsync(file, settings, console, cancellation));
        }

        return code;
    }

    private static async Task<int> ExtractAsync(FileInfo file, Settings settings, InvocationConfiguration console, CancellationToken cancellation)
    {
        LocalDocument local = LocalDocument.Of(file, settings.Kind);
        ReadResult read;
        await using (FileStream stream = file.OpenRead())
        {
            read = await new DocumentReader().ReadAsync(local.Name, null, stream, cancellation);
        }

        if (read.Document is not { } document)
        {
            await console.Error.WriteLineAsync($"ingest: {file}: rejected as {read.Rejection!.Code}: {read.Rejection.Message}");
            return ExitCodes.Failed;
        }

        Extraction extraction = new DocumentExtractor().Extract(document, new DocumentContext(local.Kind, local.Name, settings.Area));
        if (extraction.Refusal is { } refusal)
        {
            await console.Error.WriteLineAsync($"ingest: {file}: rejected as {refusal.Code}: {refusal.Message}");
            return ExitCodes.Failed;
        }

        string text = settings.Explain ? ExtractionExplanation.Of(document, extraction) : ExtractionJson.Write(extraction, local.Path);
        if (settings.Output is null)
        {
            await console.Output.WriteLineAsync(text);
        }
        else
        {
            string extension = settings.Explain ? ".explained.txt" : ".json";
            await File.WriteAllTextAsync(Path.Combine(settings.Output.FullName, Path.GetFileNameWithoutExtension(file.Name) + extension), text + "\n", cancellation);
        }

        return ExitCodes.Success;
    }

    private sealed record Settings(DirectoryInfo? Output, bool Explain, string? Area, DocumentKind? Kind);
}
