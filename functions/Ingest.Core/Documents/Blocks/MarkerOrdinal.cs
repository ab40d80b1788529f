namespace Ingest.Core.Documents.Blocks;

/// <summary>The number that a marker stands for.</summary>
internal static class MarkerOrdinal
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>3 for "3", "1.3", "III", "C" and "c"; letters are counted as Vietnamese lists do (a, b, c, d, đ, e, g).</summary>
    public static int Of(MarkerKind kind, ReadOnlySpan<char> label) => kind switch
    {
        MarkerKind.Roman => Roman(label),
        MarkerKind.Capital => label[0] - 'A' + 1,
        MarkerKind.Letter => Letters.IndexOf(label[0]) + 1,
        _ => int.Parse(label[(label.LastIndexOf('.') + 1)..], System.Globalization.CultureInfo.InvariantCulture),
    };

    private static int Roman(ReadOnlySpan<char> label)
    {
        var sum = 0;
        for (var i = 0; i < label.Length; i++)
        {
            var value = Digit(label[i]);
            sum += i + 1 < label.Length && Digit(label[i + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int Digit(char c) => c switch { 'I' => 1, 'V' => 5, _ => 10 };
}
