using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Core.Text;
using Ingest.Testing;

namespace Ingest.Architecture.Tests.Rooms;

public sealed partial class RoomOrderTests
{
    private static readonly Assembly Core = typeof(TextSpan).Assembly;

    [Fact]
    public void CoreTypes_Namespace_IsARoom()
    {
        var homeless = Core.GetTypes().Where(type => Room.Of(type) is { } room && !Room.Order.Contains(room)).Select(type => type.FullName);

        Assert.Empty(homeless);
    }

    [Fact]
    public void CoreTypes_CompiledUses_PointToTheLeft()
    {
        var wrong =
            from type in Core.GetTypes()
            let room = Room.Of(type)
            where room is not null
            from used in TypeUses.Of(type)
            where used.Assembly == Core && !Room.Notation.Contains(used)
            let other = Room.Of(used)
            where other is not null && !Room.MayName(room, other)
            select $"{type.FullName} ({room}) names {used.FullName} ({other})";

        Assert.Empty(wrong.Distinct());
    }

    /// <summary>Constants leave no trace in compiled code: the sources' own words are read as well.</summary>
    [Fact]
    public void CoreSources_Usings_PointToTheLeft()
    {
        var wrong =
            from room in Room.Order
            let folder = Path.Combine(Repository.Root, "functions", "Ingest.Core", room)
            where Directory.Exists(folder)
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            let text = File.ReadAllText(file)
            where !Room.Notation.Any(type => text.Contains(type.Name, StringComparison.Ordinal))
            from match in UsingShape().Matches(text)
            let other = match.Groups["room"].Value
            where !Room.MayName(room, other)
            select $"{Path.GetRelativePath(Repository.Root, file)} uses {other}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Text", "Goals", false)]
    [InlineData("Goals", "Text", true)]
    [InlineData("Documents", "Lexicon", true)]
    [InlineData("Mentions", "Mentions", true)]
    public void MayName_Rooms_FollowTheFlow(string room, string other, bool allowed) => Assert.Equal(allowed, Room.MayName(room, other));

    [Fact]
    public void TypeUses_OfAMethodBody_AreSeen()
    {
        var uses = TypeUses.Of(typeof(Probe)).ToArray();

        Assert.Contains(typeof(TextSpan), uses);
        Assert.Contains(typeof(Uri), uses);
        Assert.Contains(typeof(Version), uses);
        Assert.DoesNotContain(typeof(TimeZoneInfo), uses);
    }

    [GeneratedRegex(@"Ingest\.Core\.(?<room>\w+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex UsingShape();

    /// <summary>Names one type in a signature, one in an attribute-free body, one as an element.</summary>
    private sealed class Probe
    {
        public static string Body(object value) => value is Uri ? nameof(TimeZoneInfo) : new List<Version[]>().Count.ToString();

        public static TextSpan? Signature() => null;
    }
}
