using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Architecture.Tests.Infra;

/// <summary>What a Bicep file declares and uses, read without a compiler: as much of the language as this project writes.</summary>
public sealed partial class BicepFile
{
    private readonly string code;

    public BicepFile(string path, string text)
    {
        Path = path;
        Text = text;
        code = KeepCode(text);
    }

    /// <summary>Path below infra/.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>Parameters, and whether each must be given (has no default).</summary>
    public IReadOnlyDictionary<string, bool> Parameters => ParameterShape().Matches(code)
        .ToDictionary(m => m.Groups["name"].Value, m => !m.Groups["default"].Success, StringComparer.Ordinal);

    public IReadOnlyList<string> Outputs => [.. OutputShape().Matches(code).Select(m => m.Groups["name"].Value)];

    /// <summary>Type and API version of every resource that names both.</summary>
    public IReadOnlyList<(string Type, string Version)> Resources =>
        [.. ResourceShape().Matches(Text).Select(m => (m.Groups["type"].Value, m.Groups["version"].Value))];

    /// <summary>Calls of other files: symbol, path, and the names of the parameters given.</summary>
    public IReadOnlyList<(string Symbol, string Path, IReadOnlyList<string> Given)> Modules =>
        [.. ModuleShape().Matches(Text).Select(m => (m.Groups["name"].Value, m.Groups["path"].Value, GivenParameters(m.Index)))];

    /// <summary>Uses of a module's output: module symbol and output name.</summary>
    public IReadOnlyList<(string Module, string Output)> OutputUses =>
        [.. OutputUseShape().Matches(code).Select(m => (m.Groups["module"].Value, m.Groups["output"].Value))];

    /// <summary>Files that are read at compile time, as written.</summary>
    public IReadOnlyList<string> LoadedFiles => [.. LoadShape().Matches(Text).Select(m => m.Groups["path"].Value)];

    /// <summary>Parameters, variables, resources, modules, loop and lambda variables.</summary>
    public IReadOnlySet<string> Declared => DeclarationShape().Matches(code).Concat(LocalShape().Matches(code))
        .SelectMany(m => m.Groups["name"].Captures.Select(c => c.Value)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Names used in expressions: neither object keys, nor members, nor functions, nor words of the language.</summary>
    public IReadOnlyList<string> Used => [.. NameShape().Matches(code)
        .Where(m => !IsDeclaration(m.Index) && !IsKey(m) && !Words.Contains(m.Value))
        .Select(m => m.Value)];

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "param", "var", "resource", "module", "output", "existing", "if", "for", "in", "true", "false", "null", "string", "int", "bool", "object", "array",
        "targetScope", "metadata", "using", "description", "minLength", "maxLength", "minValue", "maxValue", "allowed", "secure",
    };

    private bool IsDeclaration(int index)
    {
        int line = code.LastIndexOf('\n', Math.Max(index - 1, 0)) + 1;
        return DeclarationHead().IsMatch(code[line..index]);
    }

    private bool IsKey(Match name)
    {
        int next = name.Index + name.Length;
        int line = code.LastIndexOf('\n', Math.Max(name.Index - 1, 0)) + 1;
        string before = code[line..name.Index].TrimEnd();
        bool opens = before.Length == 0 || before[^1] is '{' or ',';
        return opens && next < code.Length && code[next] == ':' && !(next + 1 < code.Length && code[next + 1] == ':');
    }

    private List<string> GivenParameters(int start)
    {
        int open = Text.IndexOf("params: {", start, StringComparison.Ordinal);
        if (open < 0)
        {
            return [];
        }

        int close = Text.IndexOf("\n  }", open, StringComparison.Ordinal);
        return [.. GivenShape().Matches(Text[open..close]).Select(m => m.Groups["name"].Value)];
    }

    /// <summary>Blanks comments, directives and the literal parts of strings; what stands in <c>${…}</c> is code.</summary>
    private static string KeepCode(string text)
    {
        var kept = new StringBuilder(text.Length);
        var depths = new Stack<int>();
        int braces = 0;
        bool literal = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (literal)
            {
                bool opens = c == '$' && i + 1 < text.Length && text[i + 1] == '{';
                literal = c != '\'' && !opens;
                if (opens)
                {
                    depths.Push(braces);
                    i++;
                    kept.Append(' ');
                }

                kept.Append(c == '\n' ? '\n' : ' ');
            }
            else if (c == '#' || (c == '/' && i + 1 < text.Length && text[i + 1] == '/'))
            {
                while (i < text.Length && text[i] != '\n')
                {
                    kept.Append(' ');
                    i++;
                }

                kept.Append('\n');
            }
            else if (c == '}' && depths.Count > 0 && depths.Peek() == braces)
            {
                depths.Pop();
                literal = true;
                kept.Append(' ');
            }
            else
            {
                braces += c switch { '{' => 1, '}' => -1, _ => 0 };
                literal = c == '\'';
                kept.Append(literal ? ' ' : c);
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"^param (?<name>\w+) \w+(?<default> =)?", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ParameterShape();

    [GeneratedRegex(@"^output (?<name>\w+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OutputShape();

    [GeneratedRegex(@"^\s*resource \w+ '(?<type>[\w./]+)@(?<version>[\w-]+)'", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ResourceShape();

    [GeneratedRegex(@"^module (?<name>\w+) '(?<path>[^']+)'", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ModuleShape();

    [GeneratedRegex(@"\b(?<module>\w+)!?\.outputs\.(?<output>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex OutputUseShape();

    [GeneratedRegex(@"loadJsonContent\('(?<path>[^']+)'\)", RegexOptions.ExplicitCapture)]
    private static partial Regex LoadShape();

    [GeneratedRegex(@"^\s*(param|var|resource|module) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex DeclarationShape();

    [GeneratedRegex(@"\bfor (?<name>\w+) in\b|\bfor \((?<name>\w+), (?<name>\w+)\) in\b|\b(?<name>\w+) =>", RegexOptions.ExplicitCapture)]
    private static partial Regex LocalShape();

    [GeneratedRegex(@"^\s*(param|var|resource|module|output|metadata) $", RegexOptions.ExplicitCapture)]
    private static partial Regex DeclarationHead();

    [GeneratedRegex(@"(?<![\w.@:])[A-Za-z_]\w*(?!\w|\()", RegexOptions.ExplicitCapture)]
    private static partial Regex NameShape();

    [GeneratedRegex(@"^    (?<name>\w+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex GivenShape();
}
