using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Ingest.Functions.Storage;

/// <summary>
/// Any string as part of a table key, and back. Only ASCII letters, digits, <c>.</c> and <c>-</c> stand for themselves; every other UTF-16 code unit
/// is <c>_</c> and four hexadecimal digits. That is stricter than the service asks (<c>/ \ # ?</c> and control characters), and it keeps clear of
/// all that is unwise (<c>% ' +</c>), of <c>~</c>, which separates the parts of our keys, and of the question how a service compares letters
/// beyond ASCII: strings that differ by case or by Unicode normalisation give different keys. No part of a key needs escaping in a URL.
/// </summary>
public static class KeyEscaping
{
    /// <summary>Longest key or part of a key, in UTF-16 code units: with Windows and with other tools no key longer than this works everywhere.</summary>
    public const int MaximumLength = 255;

    private const char Mark = '_';
    private const string Shortened = "__";
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>The key of a string. Different strings have different keys (beyond <paramref name="maximumLength"/> as surely as SHA-256 tells them apart).</summary>
    /// <param name="value">Any string, the empty one and lone surrogates included.</param>
    /// <param name="maximumLength">Longest key wanted, 80 to 255; what would be longer becomes a readable beginning, <c>__</c> and a SHA-256.</param>
    public static string Escape(string value, int maximumLength = MaximumLength)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumLength, 80);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumLength, MaximumLength);
        if (value.Length == 0)
        {
            return Mark.ToString();
        }

        string key = value.AsSpan().ContainsAnyExcept(Plain) ? EscapeUnits(value) : value;
        return key.Length <= maximumLength ? key : Shorten(value, key, maximumLength);
    }

    /// <summary>The string that a key was made of.</summary>
    /// <returns>False for a shortened key, and for what is no key.</returns>
    public static bool TryUnescape(string key, [NotNullWhen(true)] out string? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        value = null;
        if (key.Length is 0 or > MaximumLength)
        {
            return false;
        }

        if (key.Length == 1 && key[0] == Mark)
        {
            value = "";
            return true;
        }

        var text = new StringBuilder(key.Length);
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] != Mark)
            {
                text.Append(key[i]);
            }
            else if (i + 4 < key.Length && ushort.TryParse(key.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                text.Append((char)unit);
                i += 4;
            }
            else
            {
                return false;
            }
        }

        value = text.ToString();
        return Escape(value) == key;
    }

    private static string EscapeUnits(string value)
    {
        var key = new StringBuilder(value.Length * 2);
        foreach (char unit in value)
        {
            _ = Plain.Contains(unit) ? key.Append(unit) : key.Append(Mark).Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return key.ToString();
    }

    private static string Shorten(string value, string key, int maximumLength)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(value.AsSpan())));
        int length = maximumLength - Shortened.Length - hash.Length;
        int mark = key.LastIndexOf(Mark, length - 1, Math.Min(length, 5));
        return string.Concat(key.AsSpan(0, mark > length - 5 && mark >= 0 ? mark : length), Shortened, hash);
    }
}
