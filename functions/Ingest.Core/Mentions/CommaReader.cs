using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>
/// Decides what the comma of "12,500" parts where the digits do not tell: before scale words that leave no room for thousands ("133,270 nghìn tỷ đồng"), and before millions and billions of a
/// text that writes its decimals with commas or its thousands with points, it is a decimal comma.
/// </summary>
internal static class CommaReader
{
    private const decimal Million = 1e6m;
    private const decimal Billion = 1e9m;

    /// <summary>How far around a number its text shows how it writes numbers, in tokens.</summary>
    private const int Reach = 200;

    /// <summary>Whether the comma of a number is a decimal one, zeros at its end notwithstanding.</summary>
    public static bool IsDecimal(AnnotatedText text, int token)
    {
        ReadOnlySpan<char> digits = text.Folds(token);
        if (digits.Count(',') != 1 || token + 1 >= text.Tokens.Length)
        {
            return false;
        }

        decimal scale = UnitTable.ScaleAt(text.Folded, text.Tokens[token + 1].Start);
        return scale > Billion || scale >= Million && HasVietnameseNotation(text, token);
    }

    private static bool HasVietnameseNotation(AnnotatedText text, int token)
    {
        for (int i = Math.Max(0, token - Reach); i < text.Tokens.Length && i <= token + Reach; i++)
        {
            if (text.IsNumber(i) && (NumberParser.HasThousands(text.Folds(i)) || HasShortDecimals(text.Folds(i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"47,09" can only be a decimal.</summary>
    private static bool HasShortDecimals(ReadOnlySpan<char> digits) => digits.LastIndexOf(',') is > 0 and var comma && digits.Length - comma is 2 or 3;
}
