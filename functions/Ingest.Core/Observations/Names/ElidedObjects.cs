using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Names;

/// <summary>"Khởi công 400 căn hộ cho công nhân, hoàn thành 150 căn": the second of two verbs leaves out what the first is done with (<c>Lexicon/activities.tsv</c>).</summary>
internal static class ElidedObjects
{
    private static readonly WordTable<string> Activities = CueLexicon.Words("activities.tsv");

    public static PhraseChoice? Of(PhraseRequest request)
    {
        FigureContext context = request.Context;
        bool isSecond = request is { Right.Length: 0, Figure.Unit.Length: > 0, Anchor: { Head.Length: > 0, Unit: not null, Text: var text } } && ReferenceEquals(text, context.Text) && context.Depth == request.Anchor.Depth;
        if (!isSecond || !request.Anchor!.Unit!.StartsWith(request.Figure.Unit!, StringComparison.OrdinalIgnoreCase) || ObjectOf(request.Anchor) is not { Length: > 0 } thing)
        {
            return null;
        }

        string deed = request.Left.Length > 0 ? request.Left : LeftPhrase.Build(context.Text, context.LeftFirst, context.Tail.First).Phrase; // "hoàn thành" alone names nothing and was let go
        return IsActivity(deed) ? new(PhraseWords.Joined(deed, thing), "phrase-elided-object") : null;
    }

    /// <summary>What stands behind the verb and the figure: "căn hộ cho công nhân".</summary>
    private static string ObjectOf(Draft draft) =>
        draft.Phrase.StartsWith(draft.Head, StringComparison.Ordinal) ? draft.Phrase[draft.Head.Length..].Trim() : "";

    private static bool IsActivity(string deed)
    {
        string folded = VietnameseText.Fold(deed);
        return Activities.TryMatchAt(folded, 0, out _, out int length) && length == folded.Length;
    }
}
