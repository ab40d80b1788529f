using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.Core.Goals.Progress;

/// <summary>What the results of single years make together for a target of a term.</summary>
internal enum TermAggregation
{
    /// <summary>Nothing that the text tells: a level at the end of the term, say.</summary>
    None,

    /// <summary>The simple mean: "bình quân 7%/năm".</summary>
    Mean,

    /// <summary>The sum: new members, jobs, money raised and spent.</summary>
    Sum,
}

/// <summary>Reads the aggregation of a target off its words, unit and measure.</summary>
internal static class TermAggregations
{
    private const string NewPrefix = "new-";

    private static readonly WordTable<TermAggregation> Words = new(
        from row in TsvResource.Read("aggregations.tsv", "words", "aggregation")
        from word in TsvResource.Split(row[0])
        select KeyValuePair.Create(word, row[1] == "-" ? TermAggregation.None : Enum.Parse<TermAggregation>(row[1])));

    /// <summary>The aggregation of a target for several years.</summary>
    public static TermAggregation Of(Claim target, IndicatorTraits traits)
    {
        var figure = target.Figure!;
        var word = Find($"{target.Observation.Indicator.Phrase} {figure.Unit}");
        if (word is not TermAggregation.None)
        {
            return word;
        }

        var dimension = traits.DimensionOf(figure.Unit);
        var isFlow = dimension is Dimension.Dong or Dimension.Dollar || traits.Id.StartsWith(NewPrefix, StringComparison.Ordinal)
            || (figure.Measure is Measure.Increase && dimension is Dimension.Count);
        return isFlow ? TermAggregation.Sum : TermAggregation.None;
    }

    /// <summary>The meaning of the last of the words, which stands nearest to the figure.</summary>
    private static TermAggregation Find(string text)
    {
        var folded = VietnameseText.Fold(text);
        var found = TermAggregation.None;
        for (var at = 0; at < folded.Length; at++)
        {
            var isStart = folded[at] == '/' || WordTable<TermAggregation>.IsWordStart(folded, at);
            if (isStart && Words.TryMatchAt(folded, at, out var meaning, out var length))
            {
                (found, at) = (meaning, at + length - 1);
            }
        }

        return found;
    }
}
