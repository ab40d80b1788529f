namespace Ingest.Core.Documents.Blocks;

/// <summary>Recognises the title where it comes again: as the substitute text of a picture it is copied into the article with every picture.</summary>
internal sealed class Repetition
{
    private const int FewestWords = 4;

    private readonly HashSet<string> words;

    /// <summary>Remembers a title.</summary>
    /// <param name="folded">The title, folded.</param>
    public Repetition(string folded) => words = [.. Words(folded)];

    /// <summary>Whether a folded line is the title, or differs from it by a few words only.</summary>
    public bool Repeats(string folded)
    {
        var line = Words(folded).ToHashSet();
        if (words.Count < FewestWords || line.Count == 0)
        {
            return false;
        }

        var common = line.Count(words.Contains);
        return common * 3 >= words.Count * 2 && common * 3 >= line.Count * 2;
    }

    private static string[] Words(string folded) => folded.Split([' ', ',', '.', ':', '-', '"'], StringSplitOptions.RemoveEmptyEntries);
}
