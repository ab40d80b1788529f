namespace Ingest.Core.Mentions;

/// <summary>Hands out cue marks. Those near the beginning of a text are made once and shared, as marks never change: texts are short, and each has some cue at nearly every other word.</summary>
internal static class CueMarks
{
    private const int Places = 256;
    private const int Lengths = 4;

    private static readonly int Kinds = Enum.GetValues<CueKind>().Length;
    private static readonly CueMark?[] Made = new CueMark?[Places * Lengths * Kinds];

    /// <summary>The mark of a phrase from one token to another.</summary>
    public static CueMark Of(int first, int last, CueKind kind)
    {
        int more = last - first;
        return first < Places && more < Lengths ? Made[(((first * Lengths) + more) * Kinds) + (int)kind] ??= new(first, last, kind) : new(first, last, kind);
    }
}
