// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/progresscase.h"

#include "tests/fixtures.h"

#include <algorithm>

namespace indblik::testing {

namespace {

QStringList wordsOf(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Period periodFrom(const QString& text)
{
    const auto period = Period::fromText(text);
    EXPECT_TRUE(period) << text.toStdString();
    return period.value_or(Period(year(2000)));
}

StatFigure figureFrom(const QString& text)
{
    if (const auto mark = figureKindFromText(text))
        return StatFigure::mark(*mark);
    const Ratio ratio = ratioFrom(text);
    if (text.contains(u'/'))
        return {StatFigure::Kind::Share, ratio};
    return {text.endsWith(u'%') ? StatFigure::Kind::TypedShare : StatFigure::Kind::Number, ratio};
}

/// "-11.75" of hundredths.
QString hundredthsText(qint64 hundredths)
{
    return QString::number(double(hundredths) / 100, 'f', 2);
}

void expectRatio(const std::optional<Ratio>& actual, const QString& expected, const QString& what)
{
    if (expected == QLatin1String("none")) {
        EXPECT_FALSE(actual) << what.toStdString();
        return;
    }
    ASSERT_TRUE(actual) << what.toStdString();
    EXPECT_EQ(compared(*actual, ratioFrom(expected)), std::strong_ordering::equal)
        << what.toStdString() << " is " << actual->value << " of " << actual->of << ", not " << expected.toStdString();
}

void expectMeasured(const std::optional<Measured>& actual, const QString& expected, const QString& what)
{
    const QString period = expected.section(u':', 0, 0);
    EXPECT_EQ(actual ? actual->period.key() : QStringLiteral("none"), period) << what.toStdString();
    if (actual)
        expectRatio(actual->value, expected.section(u':', 1), what);
}

void expectPart(const Progress& progress, const QString& what, const QString& expected)
{
    const auto keyOf = [](const auto& period) { return period ? period->key() : QStringLiteral("none"); };
    const auto changeOf = [](const auto& change) {
        return change ? hundredthsText(change->hundredths()) : QStringLiteral("none");
    };
    if (what == QLatin1String("base"))
        expectMeasured(progress.base, expected, what);
    else if (what == QLatin1String("actual"))
        expectMeasured(progress.actual, expected, what);
    else if (what == QLatin1String("other"))
        expectMeasured(progress.other, expected, what);
    else if (what == QLatin1String("wanted"))
        expectRatio(progress.wanted, expected, what);
    else if (what == QLatin1String("onPath"))
        expectRatio(progress.onPath, expected, what);
    else if (what == QLatin1String("projected"))
        expectRatio(progress.projected, expected, what);
    else if (what == QLatin1String("points"))
        EXPECT_EQ(changeOf(progress.points), expected) << what.toStdString();
    else if (what == QLatin1String("relative"))
        EXPECT_EQ(changeOf(progress.relative), expected) << what.toStdString();
    else if (what == QLatin1String("toldBy"))
        EXPECT_EQ(keyOf(progress.toldBy), expected);
    else if (what == QLatin1String("parted"))
        EXPECT_EQ(progress.parted ? progress.parted->from.key() : QStringLiteral("none"), expected);
    else if (what == QLatin1String("early") || what == QLatin1String("notEarly"))
        EXPECT_EQ(progress.isEarly, what == QLatin1String("early"));
    else
        ADD_FAILURE() << "Nothing is called " << what.toStdString();
}

void expectProgress(const Progress& progress, const QString& told)
{
    const QStringList words = wordsOf(told);
    const auto verdict = verdictFromText(words.front());
    EXPECT_EQ(verdictText(progress.verdict), verdictText(verdict.value_or(Verdict::CannotTell)));
    EXPECT_EQ(untoldText(progress.why), verdict ? QStringLiteral("nothing") : words.front());
    for (const QString& part : words.mid(1))
        expectPart(progress, part.section(u'=', 0, 0), part.section(u'=', 1));
}

void expectTold(const ProgressCase& each)
{
    SCOPED_TRACE(::testing::Message() << each.sentence << ": " << each.target << "; "
                                      << (each.figures ? each.figures : "") << "; " << each.account);
    const Target target = targetFrom(QString::fromUtf8(each.target));
    const Series series = seriesFrom(QString::fromUtf8(each.figures));
    const Series other = seriesFrom(QString::fromUtf8(each.other));
    const auto breaks = breaksFrom(QString::fromUtf8(each.breaks), series.id);
    const QDate on = QDate::fromString(QString::fromUtf8(each.on), Qt::ISODate);
    const Progress progress = progressOf(target, each.figures ? &series : nullptr, each.other ? &other : nullptr,
        breaks, year(each.account), on.isValid() ? std::optional(on) : std::nullopt);
    expectProgress(progress, QString::fromUtf8(each.told));
}

} // namespace

Ratio ratioFrom(const QString& text)
{
    if (text.contains(u'/'))
        return {text.section(u'/', 0, 0).toLongLong(), text.section(u'/', 1).toLongLong()};
    QString digits = text;
    const bool isPart = digits.endsWith(u'%') || digits.endsWith(QLatin1String("pp"));
    digits.remove(u'%').remove(QLatin1String("pp"));
    Ratio ratio{0, isPart ? 100 : 1};
    for (qsizetype decimals = digits.section(u'.', 1).size(); decimals > 0; --decimals)
        ratio.of *= 10;
    bool isNumber = false;
    ratio.value = digits.remove(u'.').toLongLong(&isNumber);
    EXPECT_TRUE(isNumber) << text.toStdString();
    return ratio;
}

Target targetFrom(const QString& text)
{
    Target target;
    const QStringList words = wordsOf(text);
    const auto kind = targetKindFromText(words.front());
    EXPECT_TRUE(kind) << text.toStdString();
    target.kind = kind.value_or(TargetKind::Value);
    for (const QString& word : words.mid(1)) {
        const QString value = word.section(u'=', 1);
        if (const auto direction = directionFromText(word))
            target.direction = *direction;
        else if (word.startsWith(QLatin1String("from=")))
            target.base = periodFrom(value);
        else if (word.startsWith(QLatin1String("by=")))
            target.due = periodFrom(value);
        else if (word.startsWith(QLatin1String("base=")))
            target.baseValue = ratioFrom(value);
        else
            target.amount = ratioFrom(word);
    }
    return target;
}

Series seriesFrom(const QString& text)
{
    Series series;
    series.unit = text.contains(u'%') || text.contains(u'/') ? Indicator::Unit::Share : Indicator::Unit::Persons;
    for (const QString& word : wordsOf(text)) {
        const QString when = word.section(u'=', 0, 0);
        const QDate asOf = QDate::fromString(when.section(u'@', 1), Qt::ISODate);
        series.figures.push_back({periodFrom(when.section(u'@', 0, 0)),
            asOf.isValid() ? std::optional(asOf) : std::nullopt, figureFrom(word.section(u'=', 1)), {}});
    }
    std::stable_sort(series.figures.begin(), series.figures.end(), [](const SeriesFigure& a, const SeriesFigure& b) {
        return a.period != b.period ? a.period < b.period : a.asOf < b.asOf;
    });
    return series;
}

std::vector<SeriesBreak> breaksFrom(const QString& text, const SeriesId& series)
{
    std::vector<SeriesBreak> breaks;
    for (QString word : wordsOf(text)) {
        SeriesBreak made;
        made.isComparable = word.endsWith(u'~');
        made.series = {word.startsWith(u'!') ? SeriesId::create() : series};
        made.from = periodFrom(word.remove(u'~').remove(u'!'));
        made.reason = QStringLiteral("ny opgørelse");
        breaks.push_back(made);
    }
    return breaks;
}

void expectTold(std::initializer_list<ProgressCase> cases)
{
    for (const ProgressCase& each : cases)
        expectTold(each);
}

} // namespace indblik::testing
