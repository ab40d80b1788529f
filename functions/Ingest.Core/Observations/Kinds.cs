using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Decides whether a figure was promised or reached.</summary>
internal static class Kinds
{
    /// <summary>The kind that the words left of a figure say, nearest word first; null where they say nothing.</summary>
    public static (ObservationKind? Kind, CueKind By) Own(AnnotatedText text, int first, int last, TimePeriod? period, DocumentProfile profile)
    {
        (ObservationKind? Kind, CueKind By) weak = (null, CueKind.None);
        for (int i = last; i >= first; i--)
        {
            CueKind cue = text.CueAt(i);
            ObservationKind? kind = Of(cue, period, profile);
            if (kind is null)
            {
                continue;
            }

            if (IsStrong(text, i, cue))
            {
                return weak.Kind is null || kind == ObservationKind.Target || cue is CueKind.Estimate or CueKind.Forecast ? (kind, cue) : weak;
            }

            weak = weak.Kind is null ? (kind, cue) : weak;
        }

        return weak;
    }

    private static ObservationKind? Of(CueKind cue, TimePeriod? period, DocumentProfile profile) => cue switch
    {
        CueKind.Aim or CueKind.Assigned or CueKind.Future or CueKind.Plan => ObservationKind.Target,
        CueKind.Estimate or CueKind.Done or CueKind.Result or CueKind.VerdictMissed or CueKind.VerdictExceeded or CueKind.VerdictMet => ObservationKind.Actual,
        CueKind.Forecast => profile.IsFuture(period) ? ObservationKind.Target : ObservationKind.Actual,
        _ => null,
    };

    // A bare "chỉ tiêu" names a target as well as its result ("chỉ tiêu kết nạp đạt 76%"); a verb of planning does not.
    private static bool IsStrong(AnnotatedText text, int at, CueKind cue) =>
        cue is not (CueKind.Done or CueKind.Result or CueKind.Future) && !(cue is CueKind.Aim && text.Is(text.MarkAt(at)!.First, "chỉ") && text.MarkAt(at)!.Last == text.MarkAt(at)!.First + 1);

    /// <summary>What a period alone says of the kind: the past was reached, the future is promised.</summary>
    public static ObservationKind? ByPeriod(TimePeriod? period, DocumentProfile profile) =>
        profile.IsFuture(period) ? ObservationKind.Target : profile.IsPast(period) ? ObservationKind.Actual : null;
}
