using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>What is asked of the catalogue: a phrase and what is known of its figure.</summary>
/// <param name="phrase">Noun phrase as written.</param>
/// <param name="dimension">Dimension of the figure's unit.</param>
/// <param name="isChange">Whether the figure is an increase or decrease.</param>
/// <param name="context">Text before the figure, nearest last.</param>
internal ref struct IndicatorQuestion(string phrase, Dimension dimension, bool isChange, ReadOnlySpan<char> context)
{
    /// <summary>How much of the text before a figure is searched for cues.</summary>
    private const int ContextLimit = 600;

    private readonly ReadOnlySpan<char> near = context.Length > ContextLimit ? context[^ContextLimit..] : context;
    private string? cueText;

    /// <summary>Noun phrase as written.</summary>
    public readonly string Phrase => phrase;

    /// <summary>
    /// How well a spelling answers, 0 for not at all. A cue beats all, the nearest one most; then the fit of the dimension; then a spelling that is only for changes.
    /// </summary>
    public int Score(IndicatorSpelling spelling)
    {
        var fit = DimensionFit.Of(spelling.Indicator.Dimension, dimension, isChange);
        return spelling.Form switch
        {
            _ when fit == DimensionFit.None => 0,
            SpellingForm.Change => isChange ? (fit * 2) + 1 : 0,
            SpellingForm.Elliptic => CuePlace(spelling) is >= 0 and var place ? 10 + place : 0,
            _ => fit * 2,
        };
    }

    /// <summary>Where the last of a spelling's cues ends, or -1.</summary>
    private int CuePlace(IndicatorSpelling spelling)
    {
        cueText ??= VietnameseText.Fold($"{near} {phrase}");
        var place = -1;
        foreach (var cue in spelling.Cues)
        {
            var found = cueText.LastIndexOf(cue, StringComparison.Ordinal);
            place = Math.Max(place, found < 0 ? -1 : found + cue.Length);
        }

        return place;
    }
}
