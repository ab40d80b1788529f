using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Chooses the indicator phrase of a figure from the words beside it, or from what went before.</summary>
internal static class Phrases
{
    private static readonly string[] Documents = ["nghị quyết", "dự thảo", "văn kiện", "đại hội", "kỳ họp", "kế hoạch", "đề án", "chỉ tiêu"];

    public static (string Phrase, string Rule) Of(FigureContext context, ReadingState state, Draft? anchor, Draft? earlier)
    {
        FigureMark figure = context.Figure;
        string left = context.Left;
        string right = context.Right;
        if (figure.UnitKind is UnitKind.Measured or UnitKind.Percent && figure.Rule is not "rank" && left.Length > 0 && context.Depth == 0 && state.IntroTheme.Length == 0 && (Owners.IsOnly(left) || IsDateline(context)))
        {
            bool isNamedBehind = right.Length > 0 && !Owners.IsOnly(right);
            return isNamedBehind ? (right, "phrase-behind-owner") : earlier is not null && earlier.Figure.UnitKind == figure.UnitKind && HasCommonWord(WholeOf(earlier)) ? (Joined(WholeOf(earlier), left), "phrase-of-owner") : (left, "phrase-left");
        }

        if (AsidePhrase.Build(context) is { Length: > 0 } aside)
        {
            return (aside, "phrase-around-brackets");
        }

        if (IsDocument(context) && (right.Length > 0 || earlier is not null))
        {
            return right.Length > 0 ? (right, "phrase-behind-document") : (anchor?.Phrase ?? earlier!.Phrase, "phrase-same-as-before");
        }

        if (anchor is not null && left.Length > 0 && IsBareAside(left) && (left is "tổng số" || left is "lũy kế" && anchor.Unit == figure.Unit || context.Depth > anchor.Depth && figure.UnitKind is UnitKind.Measured))
        {
            return (Joined(left, anchor.Phrase), "phrase-of-object");
        }

        bool counts = figure.UnitKind is UnitKind.Counter or UnitKind.UnknownCounter;
        if (anchor is not null && PlanComparison.Holds(context))
        {
            return (anchor.Phrase, "phrase-compared");
        }

        if (context.Tail.Anaphor && earlier is not null)
        {
            return (earlier.Phrase, "phrase-anaphor");
        }

        if (context.Tail.Aims && right.Length > 0 && left.Length > 0 && !StartsWithHead(context) && !context.Tail.Plan)
        {
            return (counts ? Joined(CounterOf(figure), right) : right, "phrase-right-of-aim");
        }

        if (anchor is null && left.Length > 0 && !StartsWithHead(context) && Subject(context) is { Length: > 0 } subject)
        {
            return (subject, "phrase-subject");
        }

        if (state.IntroTheme.Length > 0 && left.Length > 0 && context.Depth == 0 && !StartsWithHead(context))
        {
            return (counts ? Joined(state.IntroTheme, left, CounterOf(figure), right) : Joined(state.IntroTheme, left), "phrase-with-introduction");
        }

        if (Sectors.IsPart(context, anchor))
        {
            return (Joined(WholeOf(anchor!), left), "phrase-of-sector");
        }

        if (Parts.IsBare(context, earlier))
        {
            return (Joined(WholeOf(earlier!), left), Parts.Rule);
        }

        if (left.Length > 0 && Parent(context, anchor) is { Length: > 0 } parent)
        {
            return (Joined(parent, left), "phrase-with-parent");
        }

        if (figure.Unit is { } ratio && IsCountedRatio(ratio) && right.Length == 0 && (left.Length == 0 || left.Equals("bình quân", StringComparison.OrdinalIgnoreCase) || Owners.IsOnly(left)) && !context.Tail.Anaphor
            && anchor?.Unit != ratio && context.Tail.Verb is not (CueKind.Increase or CueKind.Decrease or CueKind.Multiply or CueKind.EqualTo))
        {
            return (CounterOf(figure), "phrase-from-counter"); // "9,8 bác sĩ/vạn dân" names itself
        }

        if (counts && context is { Left.Length: 0, OpensClause: true } && right.Length == 0 && anchor is not null && context.Tail.Verb is CueKind.Have && anchor.Unit != figure.Unit)
        {
            return (CounterOf(figure), "phrase-from-counter");
        }

        if (counts && left.Length > 0 && right.Length == 0 && context.Tail.Verb is CueKind.Increase or CueKind.Decrease)
        {
            return (left, "phrase-left");
        }

        if (counts && (right.Length > 0 || left.Length > 0) && !(context.Tail.Joins && IsNamed(context)))
        {
            string head = left.Length > 0 ? left : context.IsCoordinated ? anchor?.Head ?? "" : "";
            return (Joined(head, CounterOf(figure), right), "phrase-around-counter");
        }

        if (left.Length == 0 && right.Length > 0 && IsShareOfWhole(context, anchor))
        {
            return (anchor!.Phrase, "phrase-of-part");
        }

        if (left.Length == 0 && IsShareOfPart(context, anchor))
        {
            return (anchor!.Phrase, "phrase-of-part");
        }

        if (left.Length == 0 && right.Length > 0 && figure.Rule is not "rank")
        {
            string whole = figure.UnitKind is UnitKind.Measured && context.HasLeft(CueKind.Among) ? anchor?.Phrase ?? "" : context.IsCoordinated ? anchor?.Head ?? "" : "";
            return (Joined(whole, right), "phrase-right");
        }

        if (left.Length > 0)
        {
            bool joinsDirectly = !(figure.UnitKind is UnitKind.Percent && StartsWithHead(context)) && (!context.Tail.Joins || context.Tail.Verb is CueKind.Add) && right.Length > 0;
            return joinsDirectly ? (Joined(left, right), "phrase-both-sides") : (left, "phrase-left");
        }

        return Inherited(context, state, anchor, earlier);
    }

    private static (string Phrase, string Rule) Inherited(FigureContext context, ReadingState state, Draft? anchor, Draft? earlier)
    {
        if (anchor is not null)
        {
            bool isOtherCounter = context.Figure.UnitKind is UnitKind.Counter && anchor.Unit != context.Figure.Unit && context.Depth == anchor.Depth
                && (context.Tail.Verb is CueKind.None || context.Tail.Verb is CueKind.UpTo && anchor.Unit is "%");
            return isOtherCounter ? (Joined(anchor.Head, CounterOf(context.Figure)), "phrase-from-counter") : (anchor.Phrase, "phrase-same-as-before");
        }

        if (state.Theme.Length > 0 || state.IntroTheme.Length > 0)
        {
            return (state.Theme.Length > 0 ? state.Theme : state.IntroTheme, "phrase-from-theme");
        }

        if (state.ListTheme.Length > 0)
        {
            return (state.ListTheme, "phrase-from-list");
        }

        string counter = context.Figure.UnitKind is UnitKind.Counter ? CounterOf(context.Figure) : "";
        return earlier is not null && counter.Length == 0 ? (earlier.Phrase, "phrase-anaphor") : (counter, "phrase-from-counter");
    }

    /// <summary>"Nghị quyết đại hội dự kiến mỗi năm giảm 1%": what plans is no indicator.</summary>
    private static bool IsDocument(FigureContext context)
    {
        string left = Text.VietnameseText.Fold(context.Left);
        bool isDocument = Array.Exists(Documents, start => left.StartsWith(start, StringComparison.Ordinal)) && !left.Contains("tỷ lệ", StringComparison.Ordinal);
        return isDocument && (context.Tail.Verb is not CueKind.Reach || context.Tail.Aims) && context.Figure.UnitKind is UnitKind.Percent or UnitKind.Measured;
    }

    // "BTN - Hiện toàn tỉnh có 99,2% hộ dân ...": the initials of a paper.
    private static bool IsDateline(FigureContext context) =>
        context.PhraseFirst == 0 && context.Left.Length <= 5 && context.Left.All(char.IsUpper) && context.Text.Is(1, "-");

    private static bool IsCountedRatio(string unit) =>
        unit.Contains('/', StringComparison.Ordinal) && Lexicon.UnitTable.Parse(unit) is { Dimension: Lexicon.Dimension.Count or Lexicon.Dimension.Ratio } && !unit.StartsWith("lần", StringComparison.Ordinal);

    private static bool IsBareAside(string left) => left is "lũy kế" or "trồng mới" or "cấp mới" or "làm mới" or "xây mới" or "thành lập mới" or "tổng số";

    /// <summary>"Nợ quá hạn còn 3 tỷ đồng, chiếm 0,1% tổng dư nợ": the amount again, as a share of the whole behind it.</summary>
    private static bool IsShareOfWhole(FigureContext context, Draft? anchor) =>
        anchor is { Value: not null, Figure.UnitKind: UnitKind.Measured } && context is { Figure.UnitKind: UnitKind.Percent, OpensClause: false } && context.Depth == anchor.Depth
        && context.Tail.Verb is CueKind.EqualTo or CueKind.Share && !context.Tail.Anaphor && !context.HasLeft(CueKind.Among);

    /// <summary>"cấp đổi 870/910 thẻ, đạt 95,6% số thẻ": the share says the part of the whole again.</summary>
    private static bool IsShareOfPart(FigureContext context, Draft? anchor) =>
        anchor is { Figure.OutOf: not null } && context is { Figure.UnitKind: UnitKind.Percent, OpensClause: false } && context.Tail.Verb is CueKind.Reach or CueKind.EqualTo or CueKind.Share
        && (context.Text.Is(context.RightFirst, "số") || context.Text.Is(context.RightFirst, "tổng"));

    /// <summary>The subject before an apposition: "Diện tích mía, một thời là cây chủ lực, nay chỉ còn 3 ha".</summary>
    private static string Subject(FigureContext context)
    {
        AnnotatedText text = context.Text;
        int first = context.LeftFirst;
        while (first < context.LeftLast && (text.MarkAt(first) is PeriodMark || text.Is(first, ",")))
        {
            first++;
        }

        if (text.CueAt(first) is not (CueKind.Head or CueKind.RateName or CueKind.FallName))
        {
            return "";
        }

        int end = first;
        while (end < context.PhraseFirst && !text.Is(end, ",") && !text.Is(end, "(") && !text.Is(end, ":"))
        {
            end++;
        }

        return end < context.PhraseFirst && text.Is(end, ",") && end - first < 15 ? LeftPhrase.Join(text, first, end) : "";
    }

    /// <summary>"trong đó: nông nghiệp 8 tỷ", "ở nông thôn 45%": an item that does not stand alone takes its parent's name in front.</summary>
    private static string Parent(FigureContext context, Draft? anchor)
    {
        AnnotatedText text = context.Text;
        bool isPlace = text.Is(context.PhraseFirst, "ở") || text.Is(context.PhraseFirst, "tại") || text.Is(context.PhraseFirst, "khu");
        if (anchor is null || StartsWithHead(context) || context.Depth != anchor.Depth || anchor.Phrase.Length > LeftPhrase.LongestName)
        {
            return "";
        }

        if (context.HasLeft(CueKind.Among))
        {
            return anchor.Phrase;
        }

        return isPlace && !context.OpensClause ? anchor.Phrase : "";
    }

    private static bool StartsWithHead(FigureContext context) =>
        context.Text.CueAt(context.PhraseFirst) is CueKind.Head or CueKind.RateName or CueKind.FallName;

    /// <summary>Whether the left phrase names the indicator by itself: it begins with a noun such as "tỷ lệ", "tổng số".</summary>
    private static bool IsNamed(FigureContext context) =>
        context.Text.CueAt(context.PhraseFirst) is CueKind.Head && context.Left.Length > 0;

    private static string CounterOf(FigureMark figure)
    {
        string unit = figure.Unit ?? "";
        foreach (string scale in (ReadOnlySpan<string>)["nghìn ", "ngàn ", "triệu ", "tỷ ", "vạn "])
        {
            unit = unit.StartsWith(scale, StringComparison.OrdinalIgnoreCase) ? unit[scale.Length..] : unit;
        }

        return unit;
    }

    /// <summary>"88 xã và 805 thôn đạt chuẩn": what stands behind the second counter is said of both.</summary>
    public static void ShareRight(FigureContext context, FigureContext? previous, Draft? before)
    {
        bool isPair = previous is { Figure.UnitKind: UnitKind.Counter, Right.Length: 0 } && context is { Figure.UnitKind: UnitKind.Counter, Right.Length: > 0, Left.Length: 0, IsCoordinated: true };
        if (isPair && before is not null && ReferenceEquals(before.Figure, previous!.Figure) && context.Tail.Verb is CueKind.None && before.Rules.Contains("phrase-around-counter") | before.Rules.Contains("phrase-from-counter"))
        {
            string owner = Owners.IsOnly(previous.Left) ? "" : previous.Left;
            before.Phrase = Joined(owner, CounterOf(previous.Figure), context.Right);
            before.Rules.Add("phrase-shared-behind");
        }
    }

    // "Hồ Chí Minh" names an owner itself, "Diện tích lúa" what is measured.
    private static bool HasCommonWord(string phrase) => Array.Exists(phrase.Split(' '), word => word.Length > 0 && char.IsLower(word[0]));

    /// <summary>What a draft is a part of: its own name where it is the whole.</summary>
    public static string WholeOf(Draft draft) => draft.Whole.Length > 0 ? draft.Whole : draft.Phrase;

    private static string Joined(params ReadOnlySpan<string> parts)
    {
        string phrase = "";
        foreach (string part in parts)
        {
            phrase = part.Length == 0 ? phrase : phrase.Length == 0 ? part : $"{phrase} {part}";
        }

        return phrase;
    }
}
