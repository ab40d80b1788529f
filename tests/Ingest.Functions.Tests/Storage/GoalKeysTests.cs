using FsCheck;
using FsCheck.Fluent;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Tests.Storage;

public sealed class GoalKeysTests
{
    [Fact]
    public void Prefix_AnyTwoIndicators_NeverTakesTheOthersRows() => Prop.ForAll<NonNull<string>, NonNull<string>>((one, other) =>
    {
        string prefix = GoalKeys.Prefix(GoalKeys.Observation, one.Get);
        string key = GoalKeys.ForFact(GoalKeys.Observation, other.Get, "2024-01/P9M", new string('a', 64), 7);
        bool inside = string.CompareOrdinal(key, prefix) >= 0 && string.CompareOrdinal(key, GoalKeys.After(prefix)) < 0;
        return inside == string.Equals(one.Get, other.Get, StringComparison.Ordinal) && key.Length <= KeyEscaping.MaximumLength;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void ForFact_LongIndicator_StaysWithinAKey()
    {
        string key = GoalKeys.ForFact(GoalKeys.Observation, new string('ữ', 500), "2024-01/P12M", new string('f', 64), 999_999);

        Assert.InRange(key.Length, 1, KeyEscaping.MaximumLength);
        Assert.Equal(new string('f', 64), GoalKeys.DocumentOf(key));
    }
}
