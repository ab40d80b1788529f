using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Refusals;

/// <summary>
/// How many communes or villages there are measures no goal ("huyện có 18 xã, thị trấn", "sáp nhập thành 5 phường"); how many reached or have something does
/// ("18 xã đạt chuẩn nông thôn mới", "thôn có nhà văn hóa").
/// </summary>
internal static class AreaCounts
{
    private const string Name = "administrative-units";
    private const int Reach = 14;

    private static readonly WordTable<string> Units = Table("area-counters");
    private static readonly WordTable<string> Organisations = Table("organisations");
    private static readonly WordTable<string> Completions = Table("completions");
    private static readonly WordTable<string> People = Table("population-counters");
    private static readonly WordTable<string> Achievements = Table("achievements");
    private static readonly WordTable<string> Reorganisations = Table("reorganisations");

    /// <summary>The reason why a count of administrative units is refused, or null.</summary>
    public static string? ReasonFor(Draft draft)
    {
        FigureMark figure = draft.Figure;
        if (figure.UnitKind is not (UnitKind.Counter or UnitKind.UnknownCounter) || figure.OutOf is not null || draft.Unit is not { } unit || draft.HasStrongKind || draft.PercentOfPlan is not null
            || draft.Measure is not Measure.Level || draft.Verb is CueKind.Add || draft.Rules.Contains("phrase-anaphor"))
        {
            return null;
        }

        bool isUnit = Units.TryMatchAt(Text.VietnameseText.Fold(unit), 0, out _, out _);
        return isUnit && (IsReorganised(draft) || !SaysWhatWasReached(draft)) ? Name : null;
    }

    /// <summary>"dồn đổi ruộng đất xong ở 14 xã": whether before a figure something is completed, of which it counts where.</summary>
    public static bool IsCompletedBefore(AnnotatedText text, int figure)
    {
        for (int i = figure - 1; i >= 0 && figure - i <= Reach && !text.Is(i, ";") && !text.Is(i, "."); i--)
        {
            if (text.IsWord(i) && Completions.TryMatchAt(text.Folded, text.Tokens[i].Start, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Xã có 1.120 hộ với 4.600 nhân khẩu": how many live in an area, of whom nothing is said.</summary>
    public static bool IsPopulation(Draft draft)
    {
        string counter = CounterPhrases.CounterOf(draft.Figure);
        if (!People.TryMatchAt(Text.VietnameseText.Fold(counter), 0, out _, out _) || draft.Verb is not (CueKind.Have or CueKind.None) || !draft.Phrase.EndsWith(counter, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string owner = draft.Phrase[..^counter.Length].Trim();
        return owner.Length > 0 && Owners.IsOnly(owner);
    }

    /// <summary>Whether a unit counts administrative units or organisations ("xã", "chi bộ").</summary>
    public static bool AreCountedBy(string unit)
    {
        string folded = Text.VietnameseText.Fold(unit);
        return Units.TryMatchAt(folded, 0, out _, out _) || Organisations.TryMatchAt(folded, 0, out _, out _);
    }

    /// <summary>"sắp xếp 17 xã thành 5 xã": how many there were and will be.</summary>
    private static bool IsReorganised(Draft draft)
    {
        AnnotatedText text = draft.Text;
        for (int i = draft.Figure.First - 1; i >= 0 && draft.Figure.First - i <= Reach / 2 && !text.Is(i, ";") && !text.Is(i, "."); i--)
        {
            if (text.IsWord(i) && Reorganisations.TryMatchAt(text.Folded, text.Tokens[i].Start, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysWhatWasReached(Draft draft)
    {
        AnnotatedText text = draft.Text;
        for (int i = Math.Max(0, Math.Min(draft.First, draft.Figure.First - Reach)); i < text.Tokens.Length && i <= Math.Max(draft.Last, draft.Figure.Last) + Reach; i++)
        {
            bool isBehind = i > draft.Figure.Last && (text.Is(i, ";") || text.Is(i, "."));
            if (isBehind)
            {
                break;
            }

            if (text.IsWord(i) && Achievements.TryMatchAt(text.Folded, text.Tokens[i].Start, out _, out _))
            {
                return true;
            }
        }

        return Achievements.TryFind(draft.FoldedPhrase);
    }

    private static WordTable<string> Table(string name) => new(CueLexicon.Read("area-counts.tsv").Where(row => row.Name == name)
        .SelectMany(row => row.Phrases.Select(phrase => KeyValuePair.Create(phrase, name))));

    private static bool TryFind(this WordTable<string> table, string folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            if (WordTable<string>.IsWordStart(folded, i) && table.TryMatchAt(folded, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
