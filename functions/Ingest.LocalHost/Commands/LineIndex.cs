using System.Globalization;

namespace Ingest.LocalHost.Commands;

/// <summary>Lines and columns of a text, from 1, as editors count them.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    /// <summary>Finds the beginnings of all lines.</summary>
    public LineIndex(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <summary>Line and column of a code unit, such as <c>12:40</c>.</summary>
    public string Position(int offset)
    {
        int found = starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{offset - starts[line] + 1}");
    }
}
