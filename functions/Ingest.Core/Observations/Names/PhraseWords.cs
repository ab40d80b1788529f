using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Small questions to, and the putting together of, the words of a phrase.</summary>
internal static class PhraseWords
{
    /// <summary>Whether the left phrase begins with a noun or a name of a rate that opens indicators.</summary>
    public static bool StartsWithHead(FigureContext context) =>
        context.Text.CueAt(context.PhraseFirst) is CueKind.Head or CueKind.RateName or CueKind.FallName;

    /// <summary>The parts that are not empty, with spaces between them.</summary>
    public static string Joined(params ReadOnlySpan<string> parts)
    {
        string phrase = "";
        foreach (string part in parts)
        {
            phrase = part.Length == 0 ? phrase : phrase.Length == 0 ? part : $"{phrase} {part}";
        }

        return phrase;
    }
}
