using System.Collections.Immutable;
using System.Globalization;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Text;
using Ingest.Functions.Ingestion;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>
/// Reads documents of one statement a line, in no time: <c>target gdp ha-nam 2031 7.5 %</c>, <c>actual ...</c>, <c>verdict met gdp ha-nam 2031</c>, <c>count missed 3 ha-nam 2031</c>,
/// <c>title words</c>, <c>published 2031-12-01</c>, <c>reject code</c>, <c>throw</c>; the area of the document is that of its first figure.
/// </summary>
internal sealed class LineInterpreter : IDocumentInterpreter
{
    public string Version { get; set; } = "1.0.0";

    /// <summary>Called with the text before it is read: a place to change the blob under the handler's hands.</summary>
    public Func<string, Task> OnRead { get; set; } = _ => Task.CompletedTask;

    public async Task<Interpretation> InterpretAsync(DocumentContext context, string? mediaType, Stream stream, CancellationToken cancellation)
    {
        using var reader = new StreamReader(stream);
        string text = await reader.ReadToEndAsync(cancellation).ConfigureAwait(false);
        await OnRead(text).ConfigureAwait(false);
        return new Reading().Read(text);
    }

    private sealed class Reading
    {
        private readonly ImmutableArray<Observation>.Builder figures = ImmutableArray.CreateBuilder<Observation>();
        private readonly ImmutableArray<ReportedVerdict>.Builder verdicts = ImmutableArray.CreateBuilder<ReportedVerdict>();
        private readonly ImmutableArray<CountClaim>.Builder counts = ImmutableArray.CreateBuilder<CountClaim>();
        private DateOnly? published;
        private string? title;

        public Interpretation Read(string text)
        {
            int start = 0;
            foreach (string line in text.Split('\n'))
            {
                string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words is ["reject", var code])
                {
                    return new(null, null, new DocumentRejection(code, "Because the line says so."));
                }

                Add(words, new(new TextSpan(start, line.Length), line, TextRole.Paragraph));
                start += line.Length + 1;
            }

            AreaReference own = figures.Count > 0 ? figures[0].Area : new("nowhere", "Nowhere");
            return new("text/plain", new(own, null, published, title, figures.ToImmutable(), verdicts.ToImmutable(), counts.ToImmutable(), []), null);
        }

        private void Add(string[] words, Evidence evidence)
        {
            switch (words)
            {
                case ["target" or "actual", var indicator, var area, var period, var value, var unit]:
                    figures.Add(new()
                    {
                        Kind = words[0] == "target" ? ObservationKind.Target : ObservationKind.Actual,
                        Indicator = new(indicator, indicator, false),
                        Area = new(area, area.ToUpperInvariant()),
                        Period = Period(period),
                        Value = decimal.Parse(value, CultureInfo.InvariantCulture),
                        Unit = unit,
                        Evidence = evidence,
                        Rules = ["line"],
                    });
                    break;
                case ["verdict", var said, var indicator, var area, var period]:
                    verdicts.Add(new(Enum.Parse<Verdict>(said, true), new(indicator, indicator, false), new(area, area), Period(period), false, evidence, ["line"]));
                    break;
                case ["count", var outcome, var number, var area, var period]:
                    int counted = int.Parse(number, CultureInfo.InvariantCulture);
                    counts.Add(new(Enum.Parse<CountedOutcome>(outcome, true), counted, null, new(area, area), Period(period), evidence, ["line"]));
                    break;
                case ["title", ..]:
                    title = string.Join(' ', words[1..]);
                    break;
                case ["throw"]:
                    throw new InvalidOperationException("The interpreter is broken.");
                case ["published", var date]:
                    published = DateOnly.Parse(date, CultureInfo.InvariantCulture);
                    break;
            }
        }

        private static TimePeriod Period(string text) => TimePeriod.TryParse(text, out TimePeriod period) ? period : throw new FormatException(text);
    }
}
