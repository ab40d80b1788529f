using System.Collections.Immutable;
using System.Text;

namespace Ingest.LocalHost.Triggers;

/// <summary>A piece of a blob path: words to be found as they are, or a named parameter.</summary>
/// <param name="Text">The words, or the name.</param>
/// <param name="IsParameter">Which of the two.</param>
internal readonly record struct BlobPathToken(string Text, bool IsParameter)
{
    /// <summary>Splits <paramref name="name"/> at its braces (BindingTemplateParser.cs).</summary>
    /// <exception cref="FormatException">A brace is without its partner, or a parameter without a name.</exception>
    public static ImmutableArray<BlobPathToken> Parse(string pattern, string name)
    {
        ImmutableArray<BlobPathToken>.Builder tokens = ImmutableArray.CreateBuilder<BlobPathToken>();
        var literal = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool doubled = i + 1 < name.Length && name[i + 1] == c;
            if (c is '{' or '}' && doubled)
            {
                literal.Append(c);
                i++;
            }
            else if (c is '{')
            {
                int end = name.IndexOf('}', i);
                AddLiteral(tokens, literal);
                tokens.Add(new(Name(pattern, name, i + 1, end), true));
                i = end;
            }
            else
            {
                literal.Append(c is '}' ? throw Invalid(pattern, "a closing brace has no opening one; write }} for a brace") : c);
            }
        }

        AddLiteral(tokens, literal);
        return tokens.ToImmutable();
    }

    private static void AddLiteral(ImmutableArray<BlobPathToken>.Builder tokens, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            tokens.Add(new(literal.ToString(), false));
            literal.Clear();
        }
    }

    private static string Name(string pattern, string name, int start, int end) =>
        end < 0 ? throw Invalid(pattern, "an opening brace is not closed")
        : end == start ? throw Invalid(pattern, "a parameter has no name")
        : name[start..end];

    private static FormatException Invalid(string pattern, string why) => new($"Invalid blob trigger path '{pattern}': {why}.");
}
