// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/publisheddialog.h"

#include "core/domain/publishedlist.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int wordsWidth = 420;

/// Where the file's own areas are, so that most officers need not choose.
QString likelyMunicipality(const AreaBook& book, const QString& scheme)
{
    for (const PublishedList& list : publishedLists()) {
        for (const PublishedArea& area : list.areas) {
            if (list.scheme == scheme && book.areaNamed(area.name))
                return area.municipality;
        }
    }
    return {};
}

} // namespace

/// How many lists are new and of which days, and how many the file has that get more areas.
QStringList PublishedDialog::listWords(const std::vector<DesignationList>& coming, const AreaBook& book)
{
    QStringList days;
    for (const DesignationList& list : coming) {
        if (!book.list(list.id))
            days.append(QLocale().toString(list.validFrom, tr("d MMM yyyy")));
    }
    QStringList words;
    if (days.size() == 1)
        words.append(tr("1 list, from %1.").arg(days.first()));
    else if (!days.isEmpty())
        words.append(tr("%n list(s), from %1 to %2.", nullptr, int(days.size())).arg(days.first(), days.last()));
    if (const int more = int(coming.size() - size_t(days.size())); more > 0)
        words.append(tr("%n list(s) of the file get more areas.", nullptr, more));
    return words;
}

PublishedDialog::PublishedDialog(Workspace& workspace, const Scheme& scheme, QWidget* parent)
    : EditDialog(tr("Published lists: %1").arg(scheme.title), parent)
    , m_workspace(workspace)
    , m_scheme(scheme.key)
    , m_municipality(new ChoiceBox(this))
    , m_words(text::muted({}, this))
{
    const auto book = workspace.areas();
    const QString likely = book ? likelyMunicipality(**book, m_scheme) : QString();
    for (const QString& name : municipalitiesOn(m_scheme)) {
        m_municipality->addItem(name, name);
        if (name == likely)
            m_municipality->setCurrentIndex(m_municipality->count() - 1);
    }
    m_municipality->addItem(tr("The whole country"), QString());
    m_words->setFixedWidth(wordsWidth);
    connect(m_municipality, &QComboBox::currentIndexChanged, this, &PublishedDialog::tell);
    layOut(lay::column({
        lay::form({{tr("Areas &of"), m_municipality}}),
        m_words,
    }));
    saveButton().setText(tr("&Bring in"));
    tell();
}

AreaArrival PublishedDialog::arrival() const
{
    const auto book = m_workspace.areas();
    return book ? publishedArrival(**book, m_scheme, m_municipality->currentData().toString()) : AreaArrival();
}

void PublishedDialog::tell()
{
    const auto book = m_workspace.areas();
    if (!book) {
        saveButton().setEnabled(false);
        m_words->setText(book.error().message);
        return;
    }
    const AreaArrival coming = arrival();
    saveButton().setEnabled(!coming.lists.empty());
    if (coming.lists.empty()) {
        m_words->setText(tr("The file has all of these lists already."));
        return;
    }
    QStringList words = listWords(coming.lists, **book);
    if (!coming.areas.empty())
        words.append(tr("%n area(s) that the file does not have come with them.", nullptr, int(coming.areas.size())));
    words.append(tr("Each list says where it was found and what was worked out from other lists. "
                    "Only the classes that were found are on it."));
    m_words->setText(words.join(u' '));
}

} // namespace indblik
