using Ingest.Core.Documents;
using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>Reads what a text says of a goal in words: "tổng đàn vật nuôi cơ bản đạt kế hoạch", "..., vượt kế hoạch đề ra".</summary>
internal sealed class VerdictFinder(ReadingState state, List<ReportedVerdict> verdicts)
{
    private static readonly string[] Fields = ["công tác", "lĩnh vực", "việc", "hoạt động", "tiến độ", "nhiệm vụ", "ngành", "phong trào", "các hoạt động"];

    /// <param name="text">The block.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="drafts">What the sentence's figures say: a verdict without a subject of its own is about the last of them.</param>
    /// <param name="role">Role of the block.</param>
    /// <param name="source">The document's text.</param>
    public void Read(AnnotatedText text, Sentence sentence, ReadOnlySpan<Draft> drafts, TextRole role, string source)
    {
        int floor = sentence.First;
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.MarkAt(i) is CueMark cue && VerdictOf(cue.Kind) is { } verdict)
            {
                Add(text, cue, verdict, floor, drafts, role, source);
                floor = cue.Last + 1;
                i = cue.Last;
            }
            else if (text.MarkAt(i) is FigureMark || text.Is(i, ";"))
            {
                floor = i + 1;
            }
        }
    }

    private void Add(AnnotatedText text, CueMark cue, Verdict verdict, int floor, ReadOnlySpan<Draft> drafts, TextRole role, string source)
    {
        (string phrase, int first) = LeftPhrase.Build(text, floor, cue.First);
        if (phrase.Length == 0)
        {
            Draft? subject = Before(drafts, text, cue.First);
            (phrase, first) = subject is null ? ("", cue.First) : (subject.Phrase, subject.First);
        }

        TimePeriod? period = state.SentencePeriod ?? state.PeriodInParagraph(ObservationKind.Actual) ?? state.SectionPeriod ?? state.Profile.ActualPeriod;
        if (phrase.Length == 0 || period is not { } known)
        {
            return;
        }

        string folded = VietnameseText.Fold(phrase);
        bool isField = Array.Exists(Fields, field => folded.StartsWith(field, StringComparison.Ordinal));
        Indicator? indicator = IndicatorCatalogue.Match(phrase, Dimension.None, false, text.Written.AsSpan(0, text.Tokens[cue.First].Start));
        if (indicator is null && !isField && !Name(drafts, phrase))
        {
            return;
        }

        TextSpan span = text.Source.ToSource(text.SpanOf(Math.Min(first, cue.First), cue.Last));
        IndicatorReference reference = new(indicator?.Id ?? IndicatorCatalogue.Slug(phrase), phrase, indicator is not null);
        verdicts.Add(new(verdict, reference, state.Profile.Area, known.Goal, isField, new(span, source.Substring(span.Start, span.Length), role), ["verdict-in-words"]));
    }

    private static bool Name(ReadOnlySpan<Draft> drafts, string phrase)
    {
        foreach (Draft draft in drafts)
        {
            if (draft.Phrase == phrase)
            {
                return true;
            }
        }

        return false;
    }

    private static Draft? Before(ReadOnlySpan<Draft> drafts, AnnotatedText text, int token)
    {
        Draft? found = null;
        foreach (Draft draft in drafts)
        {
            found = ReferenceEquals(draft.Text, text) && draft.Figure.First < token && draft.Depth == 0 ? draft : found;
        }

        return found;
    }

    private static Verdict? VerdictOf(CueKind kind) => kind switch
    {
        CueKind.VerdictMet => Verdict.Met,
        CueKind.VerdictExceeded => Verdict.Exceeded,
        CueKind.VerdictMissed => Verdict.Missed,
        _ => null,
    };
}
