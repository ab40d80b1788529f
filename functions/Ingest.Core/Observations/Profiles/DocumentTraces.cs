using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Tables;

namespace Ingest.Core.Observations.Profiles;

/// <summary>What a document says of its periods, counted in one walk through its blocks.</summary>
internal sealed class DocumentTraces
{
    private const int LeadTexts = 2;
    private const int MostRows = 30;
    private const int MostTables = 20;

    private readonly DocumentProfile blank;
    private readonly TraceReader reader;

    private DocumentTraces(DocumentProfile blank)
    {
        this.blank = blank;
        reader = new(blank, Periods, Kinds, Spoken);
    }

    public PeriodTraces Periods { get; } = new();

    public KindCounts Kinds { get; } = new();

    public SpokenCounts Spoken { get; } = new();

    public static DocumentTraces Read(SourceDocument document, IReadOnlyList<AnnotatedText> texts, DocumentTitles titles, DocumentProfile blank)
    {
        DocumentTraces traces = new(blank);
        foreach (AnnotatedText title in titles.Lines)
        {
            bool isOfPlan = blank.Kind is DocumentKind.Resolution && ReferenceEquals(title, titles.Lines[0]) && document.Title is { Length: > 0 };
            traces.reader.Read(title, new(0, title.Tokens.Length - 1), TextPlace.Title, isOfPlan ? ObservationKind.Target : null);
        }

        traces.ReadBlocks(document, texts, titles);
        return traces;
    }

    /// <summary>What a section announces ("Phương hướng năm 2025") holds for the years in it that say nothing of themselves.</summary>
    private void ReadBlocks(SourceDocument document, IReadOnlyList<AnnotatedText> texts, DocumentTitles titles)
    {
        int at = 0;
        int tables = 0;
        int bodies = 0;
        ObservationKind? setting = null;
        int depth = 0;
        bool isPlanSection = false;
        foreach (Block block in document.Blocks)
        {
            if (block is TableBlock table && tables++ < MostTables)
            {
                ReadTable(table);
            }

            if (block is not TextBlock textBlock)
            {
                continue;
            }

            AnnotatedText text = texts[at++];
            bool isTitle = IsTitle(text, titles);
            bool isHeading = textBlock.Role is TextRole.Heading;
            (setting, depth) = isHeading ? SettingBelow(text, textBlock.Depth, setting, depth) : (setting, depth);
            isPlanSection = isHeading ? !isTitle && Observations.Promises.Kinds.OfHeading(text) is ObservationKind.Target : isPlanSection;
            if (isTitle)
            {
                continue;
            }

            int before = Kinds.Figures;
            TextPlace place = isHeading ? TextPlace.Heading : bodies++ < LeadTexts ? TextPlace.Lead : TextPlace.Body;
            foreach (Sentence sentence in text.Sentences)
            {
                reader.Read(text, sentence, place, setting);
            }

            Kinds.InPlanSections += isPlanSection ? Kinds.Figures - before : 0;
        }
    }

    // What a heading announces holds below it until one of its rank: "PHẦN THỨ HAI" ends "KẾT QUẢ NĂM 2025".
    private static (ObservationKind? Setting, int Depth) SettingBelow(AnnotatedText heading, int depth, ObservationKind? setting, int settingDepth) =>
        Observations.Promises.Kinds.OfHeading(heading) is { } announced ? (announced, depth) : depth > settingDepth ? (setting, settingDepth) : (null, depth);

    private static bool IsTitle(AnnotatedText text, DocumentTitles titles)
    {
        foreach (AnnotatedText line in titles.Lines)
        {
            if (line.Folded == text.Folded)
            {
                return true;
            }
        }

        return false;
    }

    // "Thực hiện 2010 | Mục tiêu 2015"
    private void ReadTable(TableBlock table)
    {
        TableLayout layout = TableLayout.Of(table);
        ImmutableArray<TableRow> body = layout.Body;
        if (body.Length == 0)
        {
            return;
        }

        body = body[..Math.Min(body.Length, MostRows)];
        foreach (TableColumn column in ColumnReader.Read(layout.Headers, body, new ReadingState(blank)))
        {
            if (column is { Role: ColumnRole.Figure, Period: { } period, Kind: { } kind })
            {
                Periods.Add(period, kind is ObservationKind.Target ? Trace.PlanColumn : Trace.Column, body.Length);
            }
        }
    }
}
