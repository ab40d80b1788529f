using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ingest.LocalHost.Triggers;

/// <summary>
/// The path of a blob trigger, such as <c>articles/{name}</c> (BlobPathSource.cs, BindingTemplateSource.cs): a token takes as much as it can, slashes included, so that
/// <c>{name}.{extension}</c> splits at the last dot that fits; <c>{{</c> and <c>}}</c> stand for braces.
/// </summary>
internal sealed class BlobPathPattern
{
    private readonly ImmutableArray<BlobPathToken> tokens;

    private BlobPathPattern(string pattern, string container, ImmutableArray<BlobPathToken> tokens) =>
        (Pattern, Container, this.tokens) = (pattern, container, tokens);

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>The container watched.</summary>
    public string Container { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">There is no blob name behind a slash, a brace is alone, or the container has a token.</exception>
    public static BlobPathPattern Parse(string pattern)
    {
        int slash = pattern.IndexOf('/', StringComparison.Ordinal);
        if (slash == 0 || slash == pattern.Length - 1)
        {
            throw new FormatException($"Invalid blob trigger path '{pattern}'. Paths must be in the format 'container/blob'.");
        }

        string container = slash < 0 ? pattern : pattern[..slash];
        if (container.Contains('{', StringComparison.Ordinal))
        {
            throw new FormatException($"Invalid blob trigger path '{pattern}'. Container paths cannot contain {{resolve}} tokens.");
        }

        return new(pattern, container, slash < 0 ? [] : BlobPathToken.Parse(pattern, pattern[(slash + 1)..]));
    }

    /// <summary>The values of the tokens, by name in any case, or null where the blob is not one of this pattern.</summary>
    public IReadOnlyDictionary<string, string>? Match(string container, string blob)
    {
        if (!container.Equals(Container, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return tokens.IsEmpty || Matches(blob, 0, values) ? values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase) : null;
    }

    private bool Matches(ReadOnlySpan<char> rest, int index, Dictionary<string, string> values)
    {
        if (index == tokens.Length)
        {
            return rest.IsEmpty;
        }

        BlobPathToken token = tokens[index];
        if (!token.IsParameter)
        {
            return rest.StartsWith(token.Text, StringComparison.Ordinal) && Matches(rest[token.Text.Length..], index + 1, values);
        }

        for (int length = rest.Length; length >= 0; length--)
        {
            if (Matches(rest[length..], index + 1, values))
            {
                values[token.Text] = rest[..length].ToString();
                return true;
            }
        }

        return false;
    }
}
