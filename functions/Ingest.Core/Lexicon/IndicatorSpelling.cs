using System.Collections.Immutable;

namespace Ingest.Core.Lexicon;

/// <summary>When a spelling names its indicator.</summary>
internal enum SpellingForm
{
    /// <summary>Always.</summary>
    Plain,

    /// <summary>Only where the figure is an increase or decrease: "hộ nghèo giảm 2%" speaks of the reduction.</summary>
    Change,

    /// <summary>Only behind a cue: "vốn đăng ký" behind "doanh nghiệp".</summary>
    Elliptic,
}

/// <summary>Some ways of naming an indicator.</summary>
/// <param name="Pattern">The spellings; see <see cref="SpellingPattern"/>.</param>
/// <param name="Indicator">What they name.</param>
/// <param name="Form">When.</param>
/// <param name="Cues">Folded cues, for <see cref="SpellingForm.Elliptic"/>; one of them must stand before the figure.</param>
internal sealed record IndicatorSpelling(string Pattern, Indicator Indicator, SpellingForm Form, ImmutableArray<string> Cues);
