using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Promises;

/// <summary>"79,6%, trong khi yêu cầu là từ 75%", "0,87%, cao hơn mức tỉnh yêu cầu (dưới 0,5%)", "44,2% (Nghị quyết: 45%)": between two figures nothing is named but the plan, so the second is the plan's figure of the first one's indicator.</summary>
internal static class PlanDemands
{
    private const string Asked = "yêu cầu";

    private static readonly WordTable<string> Table = new(CueLexicon.Phrases("plan-demands.tsv").DistinctBy(pair => pair.Key));

    /// <summary>How many tokens may stand between the two figures.</summary>
    private const int Reach = 24;

    /// <summary>Whether a token begins a word of what plans and those who set them do with a figure ("xác định", "giao", "yêu cầu").</summary>
    public static bool AreAsked(AnnotatedText text, int at) =>
        text.IsWord(at) && Table.TryMatchAt(text.Folded, text.Tokens[at].Start, out string meaning, out _) && meaning is "asks";

    /// <summary>Whether the figure is what a plan asks of the draft before it.</summary>
    public static bool Hold(FigureContext context, Draft anchor)
    {
        if (anchor is not { Kind: ObservationKind.Actual, Value: not null } || anchor.Text != context.Text || context.OpensClause || !Units.Fit(context.Figure.Unit, anchor.Unit) || context.Right.Length > 0 || Relations.PlansChange(context))
        {
            return false;
        }

        AnnotatedText text = context.Text;
        int first = context.Figure.First;
        while (first > 0 && context.Figure.First - first < Reach && !(text.MarkAt(first - 1) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is null))
        {
            first--;
        }

        string between = text.Written[text.Tokens[first].Start..text.Tokens[context.Figure.First].Start];
        return first <= context.LeftFirst && VietnameseText.Fold(between) is var folded && (IsDemand(folded, 0) || IsDemand(folded, folded.AsSpan().IndexOfAny(',', '(') + 1));
    }

    // A turn ("trong khi", "vượt so với"), the plan, whose it is, and how the figure bounds it.
    private static bool IsDemand(string folded, int start)
    {
        (bool named, bool bare, bool other, bool owned, bool asked) = (false, false, false, false, false);
        for (int i = start; i < folded.Length; i++)
        {
            if (!WordTable<string>.IsWordStart(folded, i))
            {
                if (folded[i] is ',' && named && !asked)
                {
                    return false; // "bằng 46% kế hoạch năm, đưa tổng diện tích lên ..." goes on with the result
                }

                continue;
            }

            string meaning = Table.TryMatchAt(folded, i, out string found, out int length) ? found : "";
            meaning = named && folded.AsSpan(i).StartsWith(Asked, StringComparison.Ordinal) ? "asks" : meaning;
            switch (meaning)
            {
                case "turn" when !named:
                    break;
                case "plan" or "level" when !named:
                    (named, bare) = (true, meaning is "level");
                    break;
                case "plan" when named:
                    break; // "chỉ tiêu nghị quyết"
                case "asks" when named:
                    asked = true;
                    break;
                case "owner" when named:
                    owned |= !other;
                    break;
                case "bound" when named:
                    break;
                default:
                    other = true;
                    if (!named || asked)
                    {
                        return false; // "chỉ tiêu thu ngân sách được giao ước đạt 261 tỷ đồng" is a result
                    }

                    break;
            }

            i += Math.Max(length, 1) - 1;
        }

        return named && (asked || !bare && (!other || owned));
    }
}
