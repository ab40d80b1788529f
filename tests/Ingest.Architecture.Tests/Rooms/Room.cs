using System.Text.RegularExpressions;
using Ingest.Core.Observations;

namespace Ingest.Architecture.Tests.Rooms;

/// <summary>The rooms of Ingest.Core in the order data flows; a room may name itself and the rooms before it.</summary>
internal static partial class Room
{
    public static readonly string[] Order = ["Text", "Lexicon", "Documents", "Mentions", "Observations", "Goals"];

    /// <summary>
    /// How a period is written down, which a mention needs as much as an observation does. Plain values without a rule of their room,
    /// so naming them from the left is no way back.
    /// </summary>
    public static readonly Type[] Notation = [typeof(TimePeriod), typeof(PeriodPart)];

    /// <returns>Null for what the compiler adds outside our namespaces.</returns>
    public static string? Of(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace is { } name && NamespaceShape().Match(name) is { Success: true } match ? match.Groups["room"].Value : null;
    }

    public static bool MayName(string room, string other) => Array.IndexOf(Order, other) <= Array.IndexOf(Order, room);

    [GeneratedRegex(@"^Ingest\.Core(\.(?<room>\w+)|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceShape();
}
