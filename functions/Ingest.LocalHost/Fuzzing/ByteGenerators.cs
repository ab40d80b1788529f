using System.Text;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>Bytes without sense, and samples that were damaged on the way.</summary>
internal static class ByteGenerators
{
    private static readonly string[] Names = ["a.txt", "a.md", "a.html", "a.docx", "a", "a.pdf", "NQ.TXT"];
    private static readonly Encoding[] Encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, Encoding.UTF8];

    /// <summary>Any bytes under any extension.</summary>
    public static FuzzInput Random(FuzzDice dice) => new(dice.Pick(Names), dice.Bytes(dice.Count() * 8));

    /// <summary>Printable ASCII and bytes above it: what broken encodings look like.</summary>
    public static FuzzInput HighBytes(FuzzDice dice)
    {
        byte[] bytes = dice.Bytes(dice.Count() * 8);
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(32 + (bytes[i] % 224));
        }

        return new(dice.Pick(Names), bytes);
    }

    /// <summary>A sample with some bytes overwritten.</summary>
    public static FuzzInput Flipped(FuzzDice dice)
    {
        FuzzInput sample = dice.Pick(FuzzSamples.All);
        byte[] bytes = (byte[])sample.Bytes.Clone();
        for (int count = dice.Count(); count > 0; count--)
        {
            bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
        }

        return sample with { Bytes = bytes };
    }

    /// <summary>A sample cut out anywhere, in the middle of a letter as well.</summary>
    public static FuzzInput Truncated(FuzzDice dice)
    {
        FuzzInput sample = dice.Pick(FuzzSamples.All);
        int start = dice.Once(2) ? 0 : dice.Below(sample.Bytes.Length);
        return sample with { Bytes = sample.Bytes[start..(start + dice.Below(sample.Bytes.Length - start) + 1)] };
    }

    /// <summary>Lines of samples repeated and out of order, under any extension.</summary>
    public static FuzzInput Shuffled(FuzzDice dice)
    {
        string[] lines = Encoding.UTF8.GetString(dice.Pick(FuzzSamples.All).Bytes).Split('\n');
        return new(dice.Pick(Names), Encoding.UTF8.GetBytes(dice.Soup(lines, "\n")));
    }

    /// <summary>Sample text in another encoding, or with text of another encoding behind it.</summary>
    public static FuzzInput Transcoded(FuzzDice dice)
    {
        FuzzInput sample = dice.Pick(FuzzSamples.All);
        string text = Encoding.UTF8.GetString(sample.Bytes)[..400];
        Encoding encoding = dice.Pick(Encodings);
        byte[] bytes = [.. dice.Once(2) ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        return sample with { Bytes = dice.Once(3) ? [.. bytes, .. sample.Bytes] : bytes };
    }
}
