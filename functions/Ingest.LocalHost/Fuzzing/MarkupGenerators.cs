using System.Globalization;
using System.Text;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>HTML that no editor would write.</summary>
internal static class MarkupGenerators
{
    private static readonly string[] Tags = ["div", "p", "b", "span", "table", "tr", "td", "ul", "li", "a", "font", "blockquote", "h1", "sup", "svg", "object", "xyz"];
    private static readonly string[] Entities = ["&amp;", "&nbsp;", "&nbsp", "&#0;", "&#x110000;", "&#99999999999;", "&agrave;", "&", "&&", "&amp", "&;", "&#;", "&#xD800;", "&lt;", "&CounterClockwiseContourIntegral;"];
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=\"content\">", "</div>", "<table>", "</table>", "<tr>", "<td>", "<td rowspan=99999 colspan=-3>", "<th>", "<thead>", "<li>", "<ul>", "</ul>", "<h1>", "</h1>", "<sup>", "<br>", "<b", "<", ">", "</", "<!--", "-->",
        "<script>", "</script>", "<style>", "<title>", "<a href='", "\"", "'", "<![CDATA[", "]]>", "<!DOCTYPE", "<?xml", "<meta charset=utf-16>", "<base href=//x>", "<form>", "<select><option>", "<textarea>", "<iframe>", "<p/>", "<noscript>",
    ];

    /// <summary>Elements in each other; half of them never closed.</summary>
    public static FuzzInput Deep(FuzzDice dice)
    {
        int depth = dice.Count();
        string tag = dice.Pick(Tags);
        string end = dice.Once(2) ? new StringBuilder().Insert(0, $"</{tag}>", depth).ToString() : "";
        return Page(new StringBuilder().Insert(0, $"<{tag}>", depth).Append(FuzzWords.Sentence(dice)).Append(end).ToString());
    }

    /// <summary>Tags in any order around sentences.</summary>
    public static FuzzInput Malformed(FuzzDice dice) => Page(TextGenerators.Woven(dice, Pieces));

    /// <summary>Character references, whole and broken.</summary>
    public static FuzzInput Entity(FuzzDice dice) => Page($"<p>{FuzzWords.Sentence(dice)}{(dice.Once(2) ? dice.Soup(Entities) : dice.Repeat(dice.Pick(Entities)))}</p>");

    /// <summary>A tag with attributes without end.</summary>
    public static FuzzInput Attribute(FuzzDice dice)
    {
        string piece = dice.Pick([" a=1", " class='x y'", " x", "=", " \"", " a='", " style=\"color:red;\"", "/", " a=\"&amp;\""]);
        return Page($"<p{dice.Repeat(piece)}>{FuzzWords.Sentence(dice)}</p>");
    }

    /// <summary>A table whose cells claim to be huge.</summary>
    public static FuzzInput Table(FuzzDice dice)
    {
        var text = new StringBuilder("<table>");
        int rows = 1 + dice.Below(8);
        for (int row = 0; row < rows; row++)
        {
            text.Append(dice.Once(9) ? "<thead><tr>" : "<tr>");
            for (int cell = dice.Below(6); cell >= 0; cell--)
            {
                text.Append(dice.Once(4) ? "<th" : "<td").Append(Span(dice, "colspan")).Append(Span(dice, "rowspan")).Append('>');
                text.Append(dice.Below(4) switch { 0 => FuzzWords.Figure(dice), 1 => dice.Pick(FuzzWords.Of("topic")), 2 => dice.Pick(FuzzWords.Of("unit")), _ => FuzzWords.Sentence(dice) });
            }
        }

        return Page(text.ToString());
    }

    /// <summary>Many rows or many cells.</summary>
    public static FuzzInput LongTable(FuzzDice dice) => Page($"<table><tr><th>{dice.Pick(FuzzWords.Of("topic"))}<th colspan=1000 rowspan=1000>{dice.Repeat(dice.Once(2) ? "<tr><td rowspan=65534>1<td>2" : "<td colspan=1000>5")}</table>");

    private static string Span(FuzzDice dice, string name) =>
        dice.Once(4) ? string.Create(CultureInfo.InvariantCulture, $" {name}={dice.Pick<object>([0, -1, 2, 3, 100, 1000, 65534, int.MaxValue, "99999999999999999999", "x", "''"])}") : "";

    private static FuzzInput Page(string text) => new("a.html", Encoding.UTF8.GetBytes(text));
}
