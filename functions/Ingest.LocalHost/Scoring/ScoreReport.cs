using System.Globalization;

namespace Ingest.LocalHost.Scoring;

/// <summary>Prints scores as plain text, so that two runs can be compared line by line.</summary>
/// <param name="writer">Where to.</param>
/// <param name="isVerbose">Whether every miss, false answer and wrong field is listed.</param>
internal sealed class ScoreReport(TextWriter writer, bool isVerbose)
{
    /// <summary>Prints a table of documents, the sums and the accuracies.</summary>
    public void Write(ScoreSheet sheet)
    {
        Line($"{"document",-42} {"gold",5} {"pred",5} | {"P",5} {"R",5} {"F1",5} | {"lP",5} {"lR",5} {"lF1",5}");
        foreach (var document in sheet.Documents)
        {
            Write(document);
        }

        var (strict, loose, accuracies) = (sheet.Strict, sheet.Loose, sheet.Accuracies);
        writer.WriteLine();
        WriteSum("strict", strict);
        WriteSum("loose", loose);
        Line($"ignored: {sheet.Ignored} predictions of optional observations, {sheet.Duplicates} duplicate mentions");
        Line($"accuracy over strict matches, comparator: {accuracies.Comparator}");
        Line($"accuracy over strict matches, percentOfPlan: {accuracies.PercentOfPlan}");
        Line($"accuracy over strict matches, percentOfPlan (gold has one): {accuracies.PercentOfPlanWhereGiven}");
        Line($"accuracy over strict matches, estimated: {accuracies.Estimated}");
        Line($"strict F1 {strict.F1:F3} P {strict.Precision:F3} R {strict.Recall:F3} loose F1 {loose.F1:F3}");
    }

    private void Write(DocumentScore document)
    {
        var (required, remark) = (document.Strict.Required.Length, document.Remark is null ? "" : $"  ({document.Remark})");
        Line($"{document.Name,-42} {required,5} {document.Predicted,5} | {Rates(document.Strict.Counts)} | {Rates(document.Loose.Counts)}{remark}");
        if (isVerbose)
        {
            WriteDetail(document.Strict);
        }
    }

    private void WriteDetail(Matching matching)
    {
        foreach (var missed in matching.Missed)
        {
            WriteFigure("MISS", missed.Preferred);
        }

        foreach (var predicted in matching.False)
        {
            WriteFigure("FALSE", predicted);
        }

        foreach (var match in matching.Matches)
        {
            WriteFields(match);
        }
    }

    private void WriteFields(Match match)
    {
        var (predicted, gold) = (match.Predicted, match.Gold.Preferred);
        (bool IsRight, string Name, object? Predicted, object? Gold)[] fields =
        [
            (Accuracies.IsComparatorRight(match), "comparator", predicted.Comparator, gold.Comparator),
            (Accuracies.IsPercentOfPlanRight(match), "percentOfPlan", predicted.PercentOfPlan, gold.PercentOfPlan),
            (Accuracies.IsEstimatedRight(match), "estimated", predicted.Estimated, gold.Estimated),
        ];
        foreach (var field in fields.Where(field => !field.IsRight))
        {
            Line($"    ATTR  {Describe(gold)}  -> {field.Name} {field.Predicted ?? "none"}, gold {field.Gold ?? "none"}");
        }
    }

    private void WriteFigure(string label, Figure figure)
    {
        Line($"    {label,-5} {Describe(figure)}");
        Line($"          « {Shorten(figure.Quote, 160)} »");
    }

    private void WriteSum(string name, Counts counts) =>
        Line($"micro {name,-6}  P {counts.Precision:F3} R {counts.Recall:F3} F1 {counts.F1:F3}  (tp {counts.Right}, fp {counts.False}, fn {counts.Missed})");

    private void Line(FormattableString line) => writer.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Rates(Counts counts) => string.Create(CultureInfo.InvariantCulture, $"{counts.Precision:F3} {counts.Recall:F3} {counts.F1:F3}");

    private static string Describe(Figure figure)
    {
        var value = figure.ValueHigh is null ? Invariant(figure.Value) : $"{Invariant(figure.Value)}..{Invariant(figure.ValueHigh)}";
        var quantity = figure.Value is null ? $"share {Invariant(figure.PercentOfPlan)}" : value;
        return $"{figure.Kind,-6} {Normalisation.Period(figure.Period),-9} {figure.Measure,-8} {figure.Comparator} {quantity} {figure.Unit} | {Shorten(figure.Indicator, 90)}";
    }

    private static string? Invariant(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Shorten(string text, int length) => text.Length <= length ? text : text[..length];
}
