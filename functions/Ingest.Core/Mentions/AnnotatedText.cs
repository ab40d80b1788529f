using Ingest.Core.Text;

namespace Ingest.Core.Mentions;

/// <summary>A block's text with its tokens and everything that was found in it.</summary>
internal sealed class AnnotatedText
{
    private readonly Mark?[] marks;
    private readonly CueKind[] cues;

    public AnnotatedText(MappedText source, PhraseTable table)
    {
        Source = source;
        Written = source.Value;
        Folded = VietnameseText.Fold(Written);
        Tokens = Tokenizer.Split(Folded, table);
        marks = new Mark?[Tokens.Length];
        cues = new CueKind[Tokens.Length];
    }

    public MappedText Source { get; }

    /// <summary>The text as written.</summary>
    public string Written { get; }

    public string Folded { get; }

    public Token[] Tokens { get; }

    /// <summary>The sentences, once all marks are laid.</summary>
    public List<Sentence> Sentences => field ??= SentenceSplitter.Split(this);

    /// <summary>The mark that covers a token, or null.</summary>
    public Mark? MarkAt(int token) => (uint)token < (uint)marks.Length ? marks[token] : null;

    /// <summary>What a token's cue means; None where it is no cue.</summary>
    public CueKind CueAt(int token) => (uint)token < (uint)cues.Length ? cues[token] : CueKind.None;

    /// <summary>Lays a mark over its tokens and drops every mark that it overlaps.</summary>
    public void Lay(Mark mark)
    {
        CueKind cue = mark is CueMark { Kind: var kind } ? kind : CueKind.None;
        for (int i = mark.First; i <= mark.Last; i++)
        {
            Drop(marks[i]);
            (marks[i], cues[i]) = (mark, cue);
        }
    }

    /// <summary>Takes a mark away.</summary>
    public void Drop(Mark? mark)
    {
        if (mark is null)
        {
            return;
        }

        for (int i = mark.First; i <= mark.Last; i++)
        {
            if (ReferenceEquals(marks[i], mark))
            {
                (marks[i], cues[i]) = (null, CueKind.None);
            }
        }
    }

    /// <summary>The folded text of a token.</summary>
    public ReadOnlySpan<char> Folds(int token) =>
        (uint)token < (uint)Tokens.Length ? Folded.AsSpan(Tokens[token].Start, Tokens[token].Length) : default;

    /// <summary>Whether a token is exactly this sign or folded word.</summary>
    public bool Is(int token, string folded)
    {
        if ((uint)token >= (uint)Tokens.Length)
        {
            return false;
        }

        // Nearly always the first character or the length decides.
        Token at = Tokens[token];
        return Folded[at.Start] == folded[0] && at.Length == folded.Length && Folded.AsSpan(at.Start, at.Length).SequenceEqual(folded);
    }

    public bool IsNumber(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind is TokenKind.Number;

    public bool IsWord(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind is TokenKind.Word;

    /// <summary>Whether no white space stands between a token and the next.</summary>
    public bool IsGlued(int token) => token >= 0 && token + 1 < Tokens.Length && Tokens[token].End == Tokens[token + 1].Start;

    /// <summary>The last token of a phrase of <paramref name="length"/> characters that begins at token <paramref name="first"/>, as a word table finds it.</summary>
    public int LastOf(int first, int length)
    {
        int end = Tokens[first].Start + length;
        int last = first;
        while (last + 1 < Tokens.Length && Tokens[last + 1].Start < end)
        {
            last++;
        }

        return last;
    }

    /// <summary>The text as written, from one token to another.</summary>
    public string Slice(int first, int last) => Written[Tokens[first].Start..Tokens[last].End];

    /// <summary>The span of tokens in <see cref="Folded"/> and the text as written.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Tokens[first].Start, Tokens[last].End);
}
