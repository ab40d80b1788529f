using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Judgements;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Tables;
using Ingest.Core.Observations.Years;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>Walks through the blocks of a document and keeps what headings, list introductions and paragraphs say for the figures below them.</summary>
internal sealed class BlockReader(DocumentProfile profile, AnnotatedBlocks texts, FindingCollector findings, string source)
{
    private readonly ReadingState state = new(profile);
    private readonly Genres genres = new();
    private readonly List<Draft> drafts = [];
    private readonly List<CellRefusal> refusals = [];
    private ImmutableArray<MappedText> sections = [];
    private AnnotatedText? previous;
    private bool isInList;
    private bool hasAsked;
    private (ObservationKind? Kind, TimePeriod? Period) announced;
    private (ObservationKind? Kind, TimePeriod? Period) introduced;

    public List<ReportedVerdict> Verdicts { get; } = [];

    public List<CountClaim> Counts { get; } = [];

    /// <summary>What kind of text the document is; known when it has been read.</summary>
    public DocumentGenre Genre => new(genres.SpeaksOfGoals(), state.Norms.Prevail);

    private bool IsFull => findings.Held + Verdicts.Count + Counts.Count > DocumentExtractor.MostFigures;

    /// <summary>Reads all blocks; false, and no further, where they hold more figures than are to be held.</summary>
    public bool TryRead(SourceDocument document)
    {
        int at = 0;
        foreach (Block block in document.Blocks)
        {
            if (IsFull)
            {
                return false;
            }

            EnterSection(block.Sections);
            if (block is TextBlock textBlock)
            {
                AnnotatedText text = texts.Take(at++);
                ReadText(textBlock, text);
                findings.Take(text, drafts, state.Last);
            }
            else if (block is TableBlock table)
            {
                new TableAssembler(state, drafts, refusals).Read(table, document.Title);
                state.TableCaption = null;
                findings.Take(null, drafts, state.Last);
                findings.Refuse(refusals);
            }
        }

        return !IsFull;
    }

    private void ReadText(TextBlock block, AnnotatedText text)
    {
        state.StartParagraph();
        ImmutableArray<(int At, GenrePhrase Phrase)> phrases = GenrePhrases.In(text);
        state.Norms.StartParagraph(text, phrases);
        genres.Read(phrases);
        state.ParagraphHint = profile.Kind is DocumentKind.Article ? Kinds.Hint(text) : null;
        state.NoticeUnit = Units.OfNotice(text.Written) ?? state.NoticeUnit;
        state.TableCaption = TableCaption.Names(text) ? block.Text : TableCaption.GoesOn(text.Written) ? state.TableCaption : null;
        int before = drafts.Count;
        bool continues = Continuations.Holds(text, previous, isInList);
        if (block.Role is not TextRole.ListItem && !continues)
        {
            state.EndList();
        }

        isInList = block.Role is TextRole.ListItem || continues;
        previous = text;
        if (Continuations.TakesUp(text))
        {
            state.ContinueParagraph();
        }

        SentenceReader reader = new(state, drafts);
        VerdictFinder verdicts = new(state, Verdicts);
        CountClaimFinder counts = new(state, Counts);
        foreach (Sentence sentence in text.Sentences)
        {
            int first = drafts.Count;
            reader.Read(text, sentence);
            verdicts.Read(text, sentence, CollectionsMarshal.AsSpan(drafts)[first..], block.Role, source);
            counts.Read(text, sentence, block.Role, source);
        }

        for (int i = before; i < drafts.Count; i++)
        {
            (drafts[i].Role, drafts[i].OtherGenre) = (block.Role, genres.OfOthers);
        }

        ReadQuestion(text, drafts.Count > before);
        if (block.Role is not TextRole.Heading && Continuations.IsArticle(text) && Kinds.OfHeading(text) is { } topic)
        {
            (state.SectionKind, state.SectionPeriod) = (topic, Periods.Last(text, 0, text.Tokens.Length - 1, profile));
            state.ForgetPeriods();
        }

        if (block.Role is not TextRole.Heading)
        {
            announced = Continuations.Introduces(text) && state.ParagraphKind is { } kind ? (kind, state.PeriodInParagraph(kind)) : (null, null);
        }

        if (Continuations.Introduces(text))
        {
            state.ListKind = state.ParagraphKind ?? Adoptions.KindOfCount(text, new(0, text.Tokens.Length - 1), text.Tokens.Length) ?? state.ListKind;
            state.ListPeriod = state.ParagraphPeriod ?? state.ListPeriod;
            (string theme, int at) = LeftPhrase.Build(text, 0, text.Tokens.Length - 1);
            state.ListTheme = text.CueAt(at) is CueKind.Head or CueKind.RateName or CueKind.FallName ? theme : "";
        }
    }

    /// <summary>"PV: Còn mục tiêu năm 2025, thưa ông?": a question is a heading to its answer.</summary>
    private void ReadQuestion(AnnotatedText text, bool hasFigures)
    {
        if (hasFigures || text.Tokens.Length == 0 || !text.Is(text.Tokens.Length - 1, "?"))
        {
            return;
        }

        TimePeriod? period = Periods.Last(text, 0, text.Tokens.Length - 1, profile);
        ObservationKind? kind = Kinds.OfHeading(text) ?? Kinds.ByPeriod(period, profile);
        if (hasAsked || kind is not null || period is not null)
        {
            (state.SectionKind, state.SectionPeriod, hasAsked) = (kind, period, true);
            state.ForgetPeriods();
        }
    }

    private void EnterSection(ImmutableArray<MappedText> headings)
    {
        if (headings.SequenceEqual(sections))
        {
            return;
        }

        bool isNewPart = sections.IsEmpty || headings.IsEmpty || !ReferenceEquals(sections[0], headings[0]);
        state.NoticeUnit = isNewPart ? null : state.NoticeUnit;
        sections = headings;
        introduced = announced.Kind is null ? introduced : announced;
        announced = (null, null);
        (hasAsked, isInList, previous) = (false, false, null);
        state.StartSection();
        state.Norms.StartSection();
        foreach (MappedText heading in headings)
        {
            AnnotatedText text = texts.Heading(heading);
            state.Norms.ReadHeading(GenrePhrases.In(text));
            state.NoticeUnit = Units.OfNotice(text.Written) ?? state.NoticeUnit;
            TimePeriod? period = Periods.Last(text, 0, text.Tokens.Length - 1, profile);
            state.SectionKind = Kinds.OfHeading(text) ?? KindOfPart(period) ?? state.SectionKind;
            state.SectionPeriod = period ?? state.SectionPeriod;
        }

        introduced = state.SectionKind is null ? introduced : (null, null);
        state.SectionKind ??= introduced.Kind;
        state.SectionPeriod ??= introduced.Period;
    }

    // "Phần thứ hai: năm 2017" of a report on 2016 plans, "Sáu tháng đầu năm" of a plan made in July tells; a term that runs may do either.
    private ObservationKind? KindOfPart(TimePeriod? period) => period is { IsTerm: true } term && term.StartYear <= profile.ReportYear ? null : Kinds.ByPeriod(period, profile);
}
