
namespace Ingest.Core.Observations.Names;

/// <summary>The kinds of words that measure nothing (<c>Lexicon/nameless-words.tsv</c>, but for names and nouns), and whether others are among them.</summary>
[Flags]
internal enum PhraseWord
{
    /// <summary>No word at all.</summary>
    None = 0,

    /// <summary>Words of no weight: "đã", "của", "vẫn".</summary>
    Light = 1,

    /// <summary>More, less, as much: "thấp hơn", "không đầy".</summary>
    Comparator = 2,

    /// <summary>When: "đầu nhiệm kỳ", "cách đây".</summary>
    Time = 4,

    /// <summary>What the writer thinks of it: "nói thẳng ra", "như vậy".</summary>
    Comment = 8,

    /// <summary>Verbs that lead to a figure: "đạt", "yêu cầu", "hoàn thành".</summary>
    Predicate = 16,

    /// <summary>Verbs that need the noun behind their figure: "xảy ra [9 vụ tai nạn]", "tiêu hủy [312 con lợn]".</summary>
    Deed = 32,

    /// <summary>Who says or does it: "chủ tịch", "bà con".</summary>
    Person = 64,

    /// <summary>What may be said of anything: "tỷ lệ", "chỉ tiêu", "nghị quyết".</summary>
    Abstract = 128,

    /// <summary>Whose it is: "toàn tỉnh", "ngành".</summary>
    Owner = 256,

    /// <summary>A proper name by its capitals: "Chợ Lách".</summary>
    Name = 512,

    /// <summary>A number in digits, a Roman one, or one in words.</summary>
    Number = 1024,

    /// <summary>Words that count things and need their noun: "vụ", "con".</summary>
    Classifier = 4096,

    /// <summary>Anything else: what names an indicator.</summary>
    Noun = 2048,

    /// <summary>What a section is about, a label and no measure: "y tế", "môi trường".</summary>
    Theme = 8192,
}
