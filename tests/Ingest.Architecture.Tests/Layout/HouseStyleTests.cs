using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Ingest.Testing;

namespace Ingest.Architecture.Tests.Layout;

public sealed class HouseStyleTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const int LongestFile = 200;
    private const int MedianFile = 60;

    private static readonly string[] Sources = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "functions"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .ToArray();

    public static TheoryData<string> Products => new("Ingest.Core", "Ingest.Functions", "Ingest.LocalHost");

    [Theory]
    [MemberData(nameof(Products))]
    public void GeneratedRegexes_Options_LeaveOutCultureAndUnnamedGroups(string assembly)
    {
        const RegexOptions wanted = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

        Assert.All(Patterns(assembly), pattern => Assert.Equal(wanted, pattern.Options & wanted));
    }

    /// <summary>Words belong into tables: a pattern holds shapes, in ASCII.</summary>
    [Theory]
    [MemberData(nameof(Products))]
    public void GeneratedRegexes_Pattern_HoldsNoVietnameseLetter(string assembly)
    {
        Assert.All(Patterns(assembly), pattern => Assert.DoesNotContain(pattern.Pattern, letter => letter > 127 && char.IsLetter(letter)));
    }

    /// <summary>A tone mark that stands by itself looks like a composed letter and is none.</summary>
    [Fact]
    public void Sources_Text_HoldsNoCombiningMark()
    {
        Assert.All(Sources, file => Assert.DoesNotContain(File.ReadAllText(file), letter => char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark));
    }

    [Fact]
    public void Sources_Length_StaysReadable()
    {
        var lengths = Sources.Select(file => (File: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count())).OrderBy(source => source.Lines).ToArray();

        Assert.All(lengths, source => Assert.True(source.Lines <= LongestFile, $"{source.File} has {source.Lines} lines"));
        Assert.InRange(lengths[lengths.Length / 2].Lines, 1, MedianFile);
    }

    private static IEnumerable<GeneratedRegexAttribute> Patterns(string assembly) =>
        from type in Assembly.Load(assembly).GetTypes()
        from method in type.GetMethods(All).Cast<MemberInfo>().Concat(type.GetProperties(All))
        let attribute = method.GetCustomAttribute<GeneratedRegexAttribute>()
        where attribute is not null
        select attribute;
}
