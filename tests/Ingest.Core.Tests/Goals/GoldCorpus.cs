using System.Text.Json;
using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Testing;

namespace Ingest.Core.Tests.Goals;

/// <summary>The annotated observations of the gold documents as statements: what a perfect extractor would hand to the ledger.</summary>
internal static class GoldCorpus
{
    private static readonly Dictionary<string, DateOnly> Published = new(StringComparer.Ordinal)
    {
        ["articles/bac-kan-2023-12-05-hoi-nghi-14.txt"] = new(2023, 12, 5),
        ["articles/bac-kan-2024-01-16-muc-tieu.txt"] = new(2024, 1, 16),
        ["articles/bac-kan-2024-12-ket-qua.txt"] = new(2024, 12, 1),
        ["resolutions/bac-kan-nghi-quyet-2024.md"] = new(2023, 12, 5),
    };

    public static string Folder { get; } = Path.Combine(Repository.Corpus, "gold");

    public static JsonElement Expected { get; } = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected-status.json"))).RootElement;

    public static IReadOnlyList<Series> Series { get; } = [.. ReadSeries()];

    private static IEnumerable<Series> ReadSeries()
    {
        var statements = Directory.GetFiles(Folder, "*.json").Where(file => !file.EndsWith("expected-status.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).SelectMany(ReadDocument).ToList();
        var verdicts = ReadVerdicts().ToList();
        return statements.GroupBy(statement => (statement.Observation.Area, statement.Observation.Indicator.Id)).Select(group => new Series(
            group.Key.Area,
            group.Key.Id,
            [.. group],
            [.. verdicts.Where(verdict => verdict.Verdict.Area == group.Key.Area && verdict.Verdict.Indicator.Id == group.Key.Id)]));
    }

    private static IEnumerable<Statement> ReadDocument(string file)
    {
        var root = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        var document = root.GetProperty("doc").GetString()!;
        var source = SourceOf(document);
        var text = File.ReadAllText(Path.Combine(Repository.Corpus, document));
        var area = AreaOf(root.GetProperty("area").GetString()!);
        return root.GetProperty("observations").EnumerateArray().Select((row, index) =>
            new Statement(source, index, ReadObservation(row, area, text)));
    }

    private static Observation ReadObservation(JsonElement row, AreaReference area, string text)
    {
        var quote = row.GetProperty("quote").GetString()!;
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        return new()
        {
            Kind = row.GetProperty("kind").GetString() == "target" ? ObservationKind.Target : ObservationKind.Actual,
            Indicator = new(row.GetProperty("indicatorId").GetString()!, row.GetProperty("indicator").GetString()!, true),
            Area = area,
            Period = Period(row.GetProperty("period").GetString()!),
            Comparator = ComparatorOf(row.GetProperty("comparator").GetString()!),
            Value = Number(row, "value"),
            ValueHigh = Number(row, "valueHigh"),
            Unit = row.GetProperty("unit").GetString(),
            Measure = Enum.Parse<Measure>(row.GetProperty("measure").GetString()!, ignoreCase: true),
            Estimated = row.GetProperty("estimated").GetBoolean(),
            PercentOfPlan = Number(row, "percentOfPlan"),
            ChangeFromPrevious = Number(row, "changeFromPrevious"),
            ChangeUnit = row.GetProperty("changeUnit").GetString(),
            Baseline = row.GetProperty("baseline").GetString() is { } baseline ? Period(baseline) : null,
            Doubts = [.. Doubts(row)],
            Evidence = new(new(at, quote.Length), quote, RoleOf(row)),
            Rules = ["gold"],
        };
    }

    /// <summary>The gold marks the same doubts as alternatives and notes; an index dated only by its baseline says so in its note.</summary>
    private static IEnumerable<Doubt> Doubts(JsonElement row)
    {
        var note = row.TryGetProperty("note", out var text) ? text.GetString()! : string.Empty;
        if (row.TryGetProperty("kindAlt", out _))
        {
            yield return Doubt.Kind;
        }

        if (row.TryGetProperty("periodAlt", out _) || note.Contains("No year is printed", StringComparison.Ordinal))
        {
            yield return Doubt.Period;
        }

        if (note.Contains("a lost \"%\"", StringComparison.Ordinal))
        {
            yield return Doubt.Figure;
        }

        if (note.Contains("not GRDP per head", StringComparison.Ordinal))
        {
            yield return Doubt.Indicator;
        }
    }

    private static TextRole RoleOf(JsonElement row)
    {
        var note = row.TryGetProperty("note", out var text) ? text.GetString()! : string.Empty;
        return note.StartsWith("Section heading", StringComparison.Ordinal) ? TextRole.Heading
            : note.StartsWith("Picture caption", StringComparison.Ordinal) ? TextRole.Caption
            : note.StartsWith("Lead", StringComparison.Ordinal) ? TextRole.Lead
            : TextRole.Paragraph;
    }

    private static IEnumerable<VerdictStatement> ReadVerdicts() => Expected.GetProperty("reportedVerdicts").EnumerateArray().Select((row, index) =>
    {
        var quote = row.GetProperty("quote").GetString()!;
        var subject = row.GetProperty("subject").GetString()!;
        var isField = row.GetProperty("notes").GetString()!.Contains("Field of work", StringComparison.Ordinal);
        return new VerdictStatement(SourceOf(row.GetProperty("doc").GetString()!), 1000 + index, new(
            Enum.Parse<Verdict>(row.GetProperty("verdict").GetString()!, ignoreCase: true),
            new(row.GetProperty("indicatorId").GetString() ?? "none", subject, true),
            AreaOf(row.GetProperty("area").GetString()!),
            Period(row.GetProperty("period").GetString()!),
            isField,
            new(new(0, quote.Length), quote, TextRole.Paragraph),
            ["gold"]));
    });

    public static AreaReference AreaOf(string name) => new(name == "Bắc Kạn" ? "bac-kan" : "vinh-phuc", name);

    public static SourceReference SourceOf(string document) => new(
        document,
        document.StartsWith("resolutions/", StringComparison.Ordinal) ? DocumentKind.Resolution : DocumentKind.Article,
        Published.TryGetValue(document, out var date) ? date : null,
        null);

    public static TimePeriod Period(string text) => TimePeriod.TryParse(text, out var period) ? period : throw new InvalidDataException(text);

    public static Comparator ComparatorOf(string code) => code switch
    {
        "gt" => Comparator.Greater,
        "ge" => Comparator.GreaterOrEqual,
        "lt" => Comparator.Less,
        "le" => Comparator.LessOrEqual,
        "range" => Comparator.Range,
        "approx" => Comparator.Approximate,
        _ => Comparator.Equal,
    };

    private static decimal? Number(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
