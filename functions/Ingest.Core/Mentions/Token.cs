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

/// <summary>A word, figure or sign of a folded text.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index behind the last code unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Word">Number of the word in the vocabulary of the word tables; 0 where no table has it.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Word)
{
    public int Length => End - Start;
}
