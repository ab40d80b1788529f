using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Judgements;

/// <summary>
/// Follows whose figures are told of, sentence by sentence: what the subject of a sentence says holds for its figures and for the sentences behind it in the paragraph, until another is named
/// ("Công ty A doanh thu 90 tỷ đồng. Năm tới thu 120 tỷ đồng").
/// </summary>
internal sealed class Subjects
{
    private readonly List<Turn> turns = [];
    private Subject current;
    private Subject earlier;
    private Subject first;
    private bool wasMarket;
    private int marketAfter;

    /// <summary>What the paragraphs before were about holds where the next one names nobody; another country only in a text that opens with it, a firm beyond the next paragraph only there, too.</summary>
    public void StartParagraph()
    {
        first = first is Subject.None ? current : first;
        earlier = current is Subject.None ? (earlier is Subject.Firm && first is not Subject.Firm ? Subject.None : earlier) : current is Subject.Foreign && first is not Subject.Foreign ? Subject.None : current;
        current = Subject.None;
    }

    /// <summary>Reads a sentence and tells its drafts whose they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="drafts">Drafts of the document; those from <paramref name="opening"/> on are the sentence's.</param>
    /// <param name="opening">The first draft of the sentence.</param>
    public void Read(AnnotatedText text, Sentence sentence, List<Draft> drafts, int opening)
    {
        turns.Clear();
        turns.Add(new(sentence.First, current, false));
        (wasMarket, marketAfter) = (false, -1);
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            int at = i;
            if (text.Is(i, ";") && turns[^1].IsAside)
            {
                turns.Add(new(at, current, false));
            }

            if (TurnAt(text, sentence, ref i) is { } turn)
            {
                current = turn.IsAside ? current : turn.Subject;
                turns.Add(new(at, current, turn.IsAside));
            }
        }

        for (int d = opening; d < drafts.Count; d++)
        {
            Turn turn = TurnBefore(drafts[d].Figure.First);
            bool isAside = d > opening && drafts[d].Depth > drafts[d - 1].Depth && !drafts[d].HasOwnPhrase; // "75% công trình bền vững (năm 2020: 31%)" tells of the same
            (drafts[d].Subject, drafts[d].NamesOutsider) = isAside ? (drafts[d - 1].Subject, drafts[d - 1].NamesOutsider) : (turn.Subject, turn.IsAside);
            drafts[d].EarlierSubject = earlier;
        }
    }

    private Turn TurnBefore(int token)
    {
        int last = turns.Count - 1;
        while (last > 0 && turns[last].At > token)
        {
            last--;
        }

        return turns[last];
    }

    /// <summary>Who is named at a token, which is moved to the last one of the words.</summary>
    private Turn? TurnAt(AnnotatedText text, Sentence sentence, ref int at)
    {
        if (EndsAt(text, sentence, at))
        {
            return new(at, Subject.None, false);
        }

        if (!text.IsWord(at) || SubjectWords.At(text, at) is not { } found)
        {
            return current is Subject.Person && IsPlaceName(text, at) && Opens(text, sentence, at) ? new(at, Subject.None, false) : null;
        }

        int first = at;
        bool opens = Opens(text, sentence, at);
        at = opens || found.IsNamed || found.Word is not (SubjectWord.Person or SubjectWord.Firm or SubjectWord.Project or SubjectWord.Facility or SubjectWord.Institution) ? found.After - 1 : at;
        Subject? subject = found.Word switch
        {
            SubjectWord.Official when current is Subject.Person => Subject.None,
            SubjectWord.Area when opens || current is Subject.Foreign || earlier is Subject.Foreign => Subject.Area,
            SubjectWord.Office when opens && current is not Subject.Foreign => Subject.Area,
            SubjectWord.Person when opens => Subject.Person,
            SubjectWord.Firm when opens => Subject.Firm,
            SubjectWord.Project when opens => Subject.Project,
            SubjectWord.Facility when opens => Subject.Facility,
            SubjectWord.Institution when opens => Subject.Institution,
            SubjectWord.Foreign or SubjectWord.World when IsForeign(text, first, found) => Subject.Foreign,
            _ => null,
        };
        wasMarket |= found.Word is SubjectWord.Market;
        marketAfter = found.Word is SubjectWord.Market ? found.After : marketAfter;
        bool isOwned = text.Is(first - 1, "của");
        bool isPassing = subject is Subject.Foreign && found.Word is SubjectWord.Foreign && !(opens || text.Is(first - 1, "tế") || IsPlace(text, first - 1) && Opens(text, sentence, first - 1)); // "khách của vài nước châu Á"
        wasMarket |= isPassing; // what is named behind it in a row is passed by as well
        bool isAside = found is { IsNamed: true, Word: not SubjectWord.Person } && !opens || isPassing || isOwned && found.Word is SubjectWord.Person or SubjectWord.World;
        return isAside || subject is not null ? new(first, subject ?? current, isAside) : null;
    }

    /// <summary>Whether the subject ends here: who says or plans a figure does not own it ("ông A cho biết", "Ông A: ..."), nor what a sentence with a name of its own measures.</summary>
    private bool EndsAt(AnnotatedText text, Sentence sentence, int at) => text.CueAt(at) switch
    {
        CueKind.Attribution => current is Subject.Person or Subject.Firm or Subject.Institution,
        CueKind.Aim or CueKind.Assigned => current is Subject.Person,
        CueKind.Head or CueKind.RateName or CueKind.FallName => at == sentence.First && current is Subject.Person or Subject.Project or Subject.Facility or Subject.Institution,
        _ => text.Is(at, ":") && current is Subject.Person,
    };

    /// <summary>"Nhật Bản tăng trưởng 2%", and not "xuất khẩu sang Nhật Bản, Hàn Quốc 2 tỷ USD", "Lào Cai", "Phú Mỹ".</summary>
    private bool IsForeign(AnnotatedText text, int first, (SubjectWord Word, int After, bool IsNamed) found)
    {
        bool isList = text.Is(first - 1, ",") || text.CueAt(first - 1) is CueKind.Connector or CueKind.Copula;
        bool isMarket = wasMarket && (isList || first == marketAfter || text.IsWord(first - 1) && SubjectWords.At(text, first - 1) is { Word: SubjectWord.Market });
        wasMarket = isMarket;
        return !isMarket && (found.Word is SubjectWord.World
            || SubjectWords.IsCapital(text, found.After - 1) && !SubjectWords.IsCapital(text, found.After) && (!SubjectWords.IsCapital(text, first - 1) || IsPlace(text, first - 1)));
    }

    /// <summary>"Năm 2022, Vị Xuyên gieo trồng ...": a name of two words that opens, without a title before it, is a place's; people have titles, or three names.</summary>
    private static bool IsPlaceName(AnnotatedText text, int at) =>
        SubjectWords.IsCapital(text, at) && SubjectWords.IsCapital(text, at + 1) && !SubjectWords.IsCapital(text, at + 2) && !SubjectWords.IsCapital(text, at - 1);

    private static bool IsPlace(AnnotatedText text, int at) => text.Is(at, "ở") || text.Is(at, "tại");

    private static bool Opens(AnnotatedText text, Sentence sentence, int at) =>
        at == sentence.First || text.MarkAt(at - 1) is PeriodMark or DateMark || text.Is(at - 1, "hiện") || text.Is(at - 1, "nay")
        || text.Tokens[at - 1].Kind is TokenKind.Symbol && !text.Is(at - 1, "-") && !text.Is(at - 1, "(")
        || text.CueAt(at - 1) is CueKind.Opener or CueKind.Theme or CueKind.Connector or CueKind.Among or CueKind.Attribution;

    /// <summary>From where on somebody is spoken of.</summary>
    /// <param name="At">The token.</param>
    /// <param name="Subject">Whose the figures are from there on.</param>
    /// <param name="IsAside">Whether only the clause names an outsider.</param>
    private readonly record struct Turn(int At, Subject Subject, bool IsAside);
}
