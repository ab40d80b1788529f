using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Readers;

/// <summary>Reads the figures of one sentence into drafts.</summary>
internal sealed class SentenceReader
{
    private readonly ReadingState state;
    private readonly SentenceDrafts drafts;
    private readonly FigureReader reader;

    public SentenceReader(ReadingState state, List<Draft> all)
    {
        this.state = state;
        drafts = new SentenceDrafts(state, all);
        reader = new FigureReader(state, drafts);
    }

    public void Read(AnnotatedText text, Sentence sentence)
    {
        state.StartSentence();
        drafts.Open(PlanWords.AreIn(text, sentence));
        state.SentenceMisses = drafts.SpeaksOfPlan && PlanWords.AreMissed(text, sentence);
        reader.StartSentence();
        Introductions.ReadTheme(text, sentence, state);
        Introductions.ReadEstimate(text, SentenceOpenings.Skip(text, sentence), state);
        Adoptions.Read(text, sentence, state);
        if (state.ParagraphKind is null && text.CueAt(sentence.First) is CueKind.Copula or CueKind.Among && sentence.First == 0)
        {
            state.ParagraphKind = state.EarlierKind;
        }

        List<FigureContext> figures = ClauseCutter.Cut(text, sentence);
        ReadFigures(figures, sentence);
        Close();
        state.Subjects.Read(text, sentence, drafts.All, drafts.Opening);
        state.Norms.Read(sentence, drafts.All, drafts.Opening);
        if (drafts.All.Count == drafts.Opening)
        {
            Introductions.ReadWithoutFigures(text, sentence, state);
        }
    }

    private void ReadFigures(List<FigureContext> figures, Sentence sentence)
    {
        for (int i = 0; i < figures.Count; i++)
        {
            FigureContext context = figures[i];
            if (context.Depth == 0 && i > 0 && figures[i - 1].Depth > 0)
            {
                drafts.LeaveBrackets();
            }

            Introductions.Read(context, sentence, state);
            if (RespectiveFigures.Count(figures, i) is > 1 and var count)
            {
                i = RespectiveShares.TryHandOut(figures, i, count, drafts.All, drafts.Opening) ? i + count - 1 : RespectiveFigures.Take(figures, i, count, state, drafts);
                continue;
            }

            reader.Read(context, i + 1 < figures.Count ? figures[i + 1] : null, i > 0 ? figures[i - 1] : null);
            drafts.Keep(context);
        }
    }

    private void Close()
    {
        bool speaksOfPlan = drafts.SpeaksOfPlan || drafts.OfSentence(draft => draft.PercentOfPlan is not null) is not null;
        for (int i = drafts.Opening; i < drafts.All.Count; i++)
        {
            drafts.All[i].StandsInPlanTalk = speaksOfPlan;
        }

        IndexYears.Spread(drafts.All, drafts.Opening);
        StateYears.Apply(drafts.All, drafts.Opening, state.Profile);
        TermFlows.Apply(drafts.All, drafts.Opening, state);
        if (drafts.All.Count > drafts.Opening)
        {
            Introductions.ReadWithFigures(drafts.All, drafts.Opening, state);
        }
    }
}
