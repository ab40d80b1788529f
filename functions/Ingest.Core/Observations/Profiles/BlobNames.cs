using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Reads the year in a document's name, the last evidence of when a text was written that names no year itself.</summary>
internal static partial class BlobNames
{
    /// <summary>The last year in the name of the file, else in that of a folder; null where there is none.</summary>
    public static int? Year(string name)
    {
        string[] parts = name.Split('/', '\\');
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            if (YearShape().Matches(parts[i]) is { Count: > 0 } years)
            {
                return int.Parse(years[^1].Value, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)|(?<!\d)20\d\d(?=[01]\d[0-3]\d(?!\d))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearShape();
}
