namespace Ingest.Core.Mentions;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with digits only after a letter ("m3", "U23").</summary>
    Word,

    /// <summary>Digits, with single points or commas between digits ("7.776,6").</summary>
    Number,

    /// <summary>Any other character.</summary>
    Symbol,
}

/// <summary>A word, figure or sign of a folded text, in eight bytes: a document has hundreds of thousands.</summary>
internal readonly record struct Token
{
    /// <summary>No token is longer, in code units: what is, is cut.</summary>
    public const int Longest = ushort.MaxValue;

    private const int KindBits = 2;

    private readonly ushort length;
    private readonly ushort wordAndKind;

    /// <summary>A token.</summary>
    /// <param name="start">Index of the first code unit.</param>
    /// <param name="end">Index behind the last code unit.</param>
    /// <param name="kind">What it is made of.</param>
    /// <param name="word">Number of the word in the vocabulary of the word tables; 0 where no table has it.</param>
    public Token(int start, int end, TokenKind kind, int word) =>
        (Start, length, wordAndKind) = (start, checked((ushort)(end - start)), checked((ushort)((word << KindBits) | (int)kind)));

    /// <summary>Index of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Index behind the last code unit.</summary>
    public int End => Start + length;

    public int Length => length;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind => (TokenKind)(wordAndKind & ((1 << KindBits) - 1));

    /// <summary>Number of the word in the vocabulary of the word tables; 0 where no table has it.</summary>
    public int Word => wordAndKind >> KindBits;
}
