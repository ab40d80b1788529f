namespace Ingest.Core.Mentions;

/// <summary>A number as printed, before its unit is known.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Value">Its value, or the lower end.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="OutOf">Y of "X/Y".</param>
/// <param name="Rule">Name of the rule that read it.</param>
/// <param name="IsFactor">Whether it is a factor ("gấp đôi").</param>
internal readonly record struct NumberSpan(int First, int Last, decimal Value, decimal? High, decimal? OutOf, string Rule, bool IsFactor = false);
