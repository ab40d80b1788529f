using System.Text;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>The chance in a generator: most of what it counts is small, so that many inputs run, and some of it is huge.</summary>
/// <param name="seed">Equal seeds give equal throws.</param>
internal sealed class FuzzDice(int seed)
{
    private const int Small = 24;
    private const int Middling = 600;
    private const int Huge = 100_000;

    private readonly Random random = new(seed);

    /// <summary>The dice of an input: equal for equal arguments, on every machine.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="index">Number of the input, from 0.</param>
    public static FuzzDice Of(int seed, long index)
    {
        const ulong Odd = 0x9E3779B97F4A7C15; // spreads neighbours apart (Steele and others, SplitMix)
        ulong mixed = unchecked((((ulong)(uint)seed << 32) + (ulong)index + 1) * Odd);
        return new(unchecked((int)((mixed ^ (mixed >> 29)) >> 16)));
    }

    /// <summary>From 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => random.Next(end);

    /// <summary>True once in <paramref name="times"/>.</summary>
    public bool Once(int times) => random.Next(times) == 0;

    /// <summary>How often to repeat: once in 4,000 throws up to 100,000 times, once in 60 up to 600 times, else up to 24 times; at least once.</summary>
    public int Count() => 1 + random.Next(random.Next(4000) == 0 ? Huge : random.Next(60) == 0 ? Middling : Small);

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>Any bytes.</summary>
    public byte[] Bytes(int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Pieces joined in any order.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="between">What stands between two of them.</param>
    public string Soup(IReadOnlyList<string> pieces, string between = "")
    {
        var text = new StringBuilder();
        for (int count = Count(); count > 0; count--)
        {
            text.Append(Pick(pieces)).Append(between);
        }

        return text.ToString();
    }

    /// <summary>The same again and again.</summary>
    public string Repeat(string piece) => new StringBuilder().Insert(0, piece, Count()).ToString();
}
