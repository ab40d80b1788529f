using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Tells whether a paragraph goes on with what the one before announced.</summary>
internal static class Continuations
{
    /// <summary>Whether a paragraph without a list mark is an item of the list before it: it follows the colon that opens the list, an item that ends in a semicolon, or an item that opens alike.</summary>
    public static bool Holds(AnnotatedText text, AnnotatedText? previous, bool isInList)
    {
        if (previous is null || previous.Tokens.Length == 0 || text.Tokens.Length == 0)
        {
            return false;
        }

        int last = previous.Tokens.Length - 1;
        return previous.Is(last, ":") || isInList && (previous.Is(last, ";") || OpensWithTheme(text) && OpensWithTheme(previous));
    }

    /// <summary>Whether a paragraph opens like one that goes on ("Về xã hội, ...", "Bên cạnh đó, ...") and tells nothing itself that would show it to be about something else.</summary>
    public static bool TakesUp(AnnotatedText text) => (OpensWithTheme(text) || OpensWithAddition(text)) && Kinds.Hint(text) is null && !Tells(text);

    private static bool OpensWithTheme(AnnotatedText text) =>
        text.CueAt(0) is CueKind.Theme || (text.Is(0, "ở") || text.Is(0, "trên") || text.Is(0, "với")) && (text.Is(1, "lĩnh") || text.Is(1, "mảng") || text.Is(1, "khu"));

    private static bool OpensWithAddition(AnnotatedText text) =>
        (text.Is(0, "bên") || text.Is(0, "bên")) && text.Is(1, "cạnh") || text.Is(0, "ngoài") && text.Is(1, "ra") || text.Is(0, "đồng") && text.Is(1, "thời")
        || text.Is(0, "cùng") && text.Is(1, "với") || text.Is(0, "song") && text.Is(1, "song") || text.Is(0, "cũng") && text.Is(1, "trong");

    private static bool Tells(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.CueAt(i) is CueKind.Done or CueKind.Estimate or CueKind.Result or CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.VerdictMissed
                || text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain })
            {
                return true;
            }
        }

        return false;
    }
}
